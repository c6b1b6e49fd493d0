import type { AgencyCourse, RevealedPulse, Role, WorthCourse } from '@alliance/api-client/generated/api';
import { t } from '@lingui/core/macro';
import type { Column } from '../../kit/data-table.tsx';
import { signed } from '../../words/figures.ts';
import { dayShortWithYear } from '../../words/days-in-words.ts';
import { figure } from '../../words/figures.ts';
import { correlation, exact } from './figures.ts';
import { STATEMENTS } from './instrument.ts';

type Names = (role: Role) => string;

const WHEN = [
  { key: 'session', heading: t`Session`, value: ({ session }: { session: number }) => session },
  {
    key: 'on',
    heading: t`Held on`,
    value: ({ on }: { on: string }) => on,
    cell: ({ on }: { on: string }) => dayShortWithYear(on),
  },
];

/** One line for each pulse: the two means, and what lies between the two answers. */
export const pulseColumns = (name: Names): readonly Column<RevealedPulse>[] => [
  ...WHEN,
  ...(['coach', 'supervisor'] as const).map((role): Column<RevealedPulse> => ({
    key: role,
    heading: t`Mean, ${name(role)}`,
    value: ({ gap }) => gap.means[role],
    cell: ({ gap }) => figure(gap.means[role]),
    numeric: true,
  })),
  {
    key: 'size',
    heading: t`Distance`,
    value: ({ gap }) => gap.size,
    cell: ({ gap }) => exact(gap.size),
    numeric: true,
  },
  {
    key: 'direction',
    heading: t`${name('coach')} minus ${name('supervisor')}`,
    value: ({ gap }) => gap.direction,
    cell: ({ gap }) => signed(gap.direction, Number.isInteger(gap.direction * 100) ? 2 : 3),
    numeric: true,
  },
  {
    key: 'shape',
    heading: t`Shape (r)`,
    value: ({ gap }) => gap.shape ?? null,
    cell: ({ gap }) => correlation(gap.shape ?? 0),
    numeric: true,
  },
];

export interface AnswerRow {
  readonly session: number;
  readonly on: string;
  readonly statement: string;
  readonly coach: number | null;
  readonly supervisor: number | null;
}

/** Every answer to the eight, statement by statement. */
export const answerRows = (pulses: readonly RevealedPulse[]): readonly AnswerRow[] =>
  pulses.flatMap(({ session, on, answers }) =>
    STATEMENTS.map((statement, i) => ({
      session,
      on,
      statement,
      coach: answers.coach.alliance[i] ?? null,
      supervisor: answers.supervisor.alliance[i] ?? null,
    })),
  );

export const answerColumns = (name: Names): readonly Column<AnswerRow>[] => [
  ...WHEN,
  { key: 'statement', heading: t`Statement`, value: ({ statement }) => statement },
  { key: 'coach', heading: name('coach'), value: ({ coach }) => coach, numeric: true },
  { key: 'supervisor', heading: name('supervisor'), value: ({ supervisor }) => supervisor, numeric: true },
];

export type AgencyPoint = AgencyCourse['points'][number];

export const agencyColumns = (name: string): readonly Column<AgencyPoint>[] => [
  ...WHEN,
  {
    key: 'mean',
    heading: t`Mean of six, ${name}`,
    value: ({ mean }) => mean,
    cell: ({ mean }) => figure(mean),
    numeric: true,
  },
];

export type WorthPoint = WorthCourse['points'][number];

export const worthColumns = (role: Role, heading: string): readonly Column<WorthPoint>[] => [
  ...WHEN,
  { key: 'worth', heading, value: ({ [role]: worth }) => worth, numeric: true },
];
