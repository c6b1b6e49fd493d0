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
