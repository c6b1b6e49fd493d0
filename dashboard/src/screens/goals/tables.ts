import type { GoalsDocument } from '../../app/documents/goals.ts';
import type { Role } from '../../app/documents/partnership.ts';
import type { Column } from '../../kit/data-table.tsx';
import { dayShortWithYear } from '../../words/days-in-words.ts';
import type { RatedSession } from './reading.ts';
import { level } from './sentences.ts';

type Names = (role: Role) => string;

export interface AttainmentRow {
  readonly session: number;
  readonly on: string;
  readonly coach: number | null;
  readonly supervisor: number | null;
}

/** T after each session in which either rated. */
export const attainmentRows = ({
  attainment,
}: Pick<GoalsDocument, 'attainment'>): readonly AttainmentRow[] => {
  const all = [...attainment.coach, ...attainment.supervisor];
  return [...new Map(all.map(({ session, on }) => [session, on]))]
    .toSorted(([a], [b]) => a - b)
    .map(([session, on]) => ({
      session,
      on,
      coach: attainment.coach.find((point) => point.session === session)?.t ?? null,
      supervisor: attainment.supervisor.find((point) => point.session === session)?.t ?? null,
    }));
};

export const attainmentColumns = (name: Names): readonly Column<AttainmentRow>[] => [
  { key: 'session', heading: 'Session', value: ({ session }) => session },
  { key: 'on', heading: 'Held on', value: ({ on }) => on, cell: ({ on }) => dayShortWithYear(on) },
  {
    key: 'coach',
    heading: `T, ${name('coach')}`,
    value: ({ coach }) => coach,
    cell: ({ coach }) => coach?.toFixed(2),
    numeric: true,
  },
  {
    key: 'supervisor',
    heading: `T, ${name('supervisor')}`,
    value: ({ supervisor }) => supervisor,
    cell: ({ supervisor }) => supervisor?.toFixed(2),
    numeric: true,
  },
];

export const ratingColumns = (name: Names): readonly Column<RatedSession>[] => [
  { key: 'session', heading: 'Session', value: ({ session }) => session },
  { key: 'on', heading: 'Held on', value: ({ on }) => on, cell: ({ on }) => dayShortWithYear(on) },
  ...(['coach', 'supervisor'] as const).flatMap((role): Column<RatedSession>[] => [
    {
      key: role,
      heading: name(role),
      value: (rated) => rated[role]?.level ?? null,
      cell: (rated) => level(rated[role]?.level ?? 0),
      numeric: true,
    },
    {
      key: `${role}-evidence`,
      heading: `${name(role)} rests it on`,
      value: (rated) => rated[role]?.evidence ?? '',
    },
  ]),
];
