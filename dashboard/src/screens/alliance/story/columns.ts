import { t } from '@lingui/core/macro';
import type { ColumnsOf, ScoreLine } from '../../../pair/score/columns.ts';
import { figure } from '../../../words/figures.ts';

/** The coach's own say. */
export const pulseColumns: ColumnsOf = ({ rows: { agency }, members }) => {
  if (!agency) return [];
  const sayIn = ({ session }: ScoreLine) =>
    agency.pulses.find((pulse) => pulse.session === session)?.mean ?? null;
  return [
    {
      key: 'agency',
      heading: t`${members.coach.name}’s say, 0 to 10`,
      numeric: true,
      value: sayIn,
      cell: (line) => figure(sayIn(line) ?? 0),
    },
  ];
};

const VIEWS = {
  closed: t`both open, closed`,
  opened: t`both open`,
  'one-sealed': t`one sealed`,
  none: t`none yet`,
} as const;

/** How far both views of how we work have come, on the days of our looking back. */
export const lookedBackColumns: ColumnsOf = ({ rows: { lookedBack } }) =>
  lookedBack.length === 0
    ? []
    : [
        {
          key: 'looked-back',
          heading: t`Looked back`,
          value: ({ on }) => {
            const review = lookedBack.find((each) => each.on === on);
            return review ? VIEWS[review.state] : '';
          },
        },
      ];
