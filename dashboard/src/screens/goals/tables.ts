import type { GoalsDocument, Role, TriedFor } from '@alliance/api-client/generated/api';
import { t } from '@lingui/core/macro';
import type { Column } from '../../kit/data-table.tsx';
import { dayShortWithYear } from '../../words/days-in-words.ts';
import { figure, signed } from '../../words/figures.ts';
import { ROLES } from '../../pair/threads/ratings.ts';
import { type RatedSession } from './reading.ts';
import { keptIn } from '../../pair/tried/in-words.ts';
import { changeAt, changesInWords, type SetChange } from './set-changes.ts';

type Names = (role: Role) => string;

export interface AttainmentRow {
  /** Null on a day on which only the set of goals changed. */
  readonly session: number | null;
  readonly on: string;
  readonly coach: number | null;
  readonly supervisor: number | null;
  /** What each counts from here on and didn't before, or the other way round. */
  readonly changes: Readonly<Record<Role, SetChange | undefined>>;
}

/** T of each day on which it moved for either. */
export const attainmentRows = ({
  attainment,
}: Pick<GoalsDocument, 'attainment'>): readonly AttainmentRow[] => {
  const all = ROLES.flatMap((role) => attainment[role]);
  return [...new Set(all.map(({ on }) => on))].toSorted().map((on) => {
    const of = (role: Role) => attainment[role].findLast((point) => point.on === on);
    const [coach, supervisor] = [of('coach'), of('supervisor')];
    return {
      session: coach?.session ?? supervisor?.session ?? null,
      on,
      coach: coach?.t ?? null,
      supervisor: supervisor?.t ?? null,
      changes: { coach: changeAt(coach), supervisor: changeAt(supervisor) },
    };
  });
};

export const attainmentColumns = (name: Names): readonly Column<AttainmentRow>[] => [
  { key: 'session', heading: t`Session`, value: ({ session }) => session },
  { key: 'on', heading: t`Day`, value: ({ on }) => on, cell: ({ on }) => dayShortWithYear(on) },
  ...ROLES.map((role): Column<AttainmentRow> => ({
    key: role,
    heading: `T, ${name(role)}`,
    value: (row) => row[role],
    cell: (row) => (row[role] === null ? '' : figure(row[role])),
    numeric: true,
  })),
  {
    key: 'changes',
    heading: t`Goals that count`,
    value: ({ changes }) => changesInWords(changes, name),
  },
];

export const ratingColumns = (
  name: Names,
  tried: readonly TriedFor[] = [],
): readonly Column<RatedSession>[] => [
  { key: 'session', heading: t`Session`, value: ({ session }) => session },
  { key: 'on', heading: t`Held on`, value: ({ on }) => on, cell: ({ on }) => dayShortWithYear(on) },
  ...(['coach', 'supervisor'] as const).flatMap((role): Column<RatedSession>[] => [
    {
      key: role,
      heading: name(role),
      value: (rated) => rated[role]?.level ?? null,
      cell: (rated) => (rated[role] ? signed(rated[role].level, 0) : ''),
      numeric: true,
    },
    {
      key: `${role}-evidence`,
      heading: t`${name(role)} rests it on`,
      value: (rated) => rated[role]?.evidence ?? '',
    },
  ]),
  ...(tried.some(({ into }) => into)
    ? [
        {
          key: 'tried',
          heading: t`What we tried for it`,
          value: ({ session }: RatedSession) => keptIn(tried, session),
        },
      ]
    : []),
];
