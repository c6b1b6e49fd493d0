import {
  experimentConcluded,
  experimentProposed,
  experimentReopened,
  experimentRevised,
  experimentTried,
  experimentTryCorrected,
  experimentTryRetracted,
  type ExperimentOutcome,
  type TriedWhere,
} from '@alliance/facts/experiment';
import { on, uuid, type DatedFact } from './pair-history.ts';
import { AMARA, goal, JUDITH, session, theme } from './people.ts';

export const experiment = (number: number): string => uuid(600 + number);

export const BETWEEN_US: TriedWhere = { kind: 'between-us' };
export const withClient = (alias: string): TriedWhere => ({ kind: 'client', alias });

interface For {
  readonly themeIds?: string[];
  readonly goalIds?: string[];
  readonly words?: string;
}

export const propose = (
  by: string,
  number: number,
  what: string,
  day: string,
  { themeIds = [], goalIds = [], words }: For = {},
): readonly DatedFact[] =>
  on(
    `${day}T18:30`,
    experimentProposed({ by, experimentId: experiment(number), what, words, themeIds, goalIds }),
  );

interface Tried {
  readonly triedOn?: string;
  readonly where?: TriedWhere;
  readonly noticed?: string;
}

const attempt = (number: number, turn: number, day: string, { triedOn, where, noticed }: Tried) => ({
  experimentId: experiment(number),
  number: turn,
  triedOn: triedOn ?? day,
  where: where ?? BETWEEN_US,
  noticed: noticed ?? 'It was quiet.',
});

/** The try of that turn, from 1. */
export const tryIt = (
  by: string,
  number: number,
  turn: number,
  day: string,
  said: Tried = {},
): readonly DatedFact[] => on(`${day}T18:40`, experimentTried({ by, ...attempt(number, turn, day, said) }));

export const correctTry = (
  by: string,
  number: number,
  turn: number,
  day: string,
  { why, ...said }: Tried & { readonly why?: string } = {},
): readonly DatedFact[] =>
  on(`${day}T18:45`, experimentTryCorrected({ by, ...attempt(number, turn, day, said), why }));

export const retractTry = (
  by: string,
  number: number,
  turn: number,
  day: string,
  why?: string,
): readonly DatedFact[] =>
  on(`${day}T18:46`, experimentTryRetracted({ by, experimentId: experiment(number), number: turn, why }));

export const conclude = (
  by: string,
  number: number,
  outcome: ExperimentOutcome,
  day: string,
  inSession?: number,
  why = 'We saw enough.',
): readonly DatedFact[] =>
  on(
    `${day}T18:50`,
    experimentConcluded({
      by,
      experimentId: experiment(number),
      outcome,
      why,
      sessionId: inSession === undefined ? undefined : session(inSession),
    }),
  );

export const reopen = (by: string, number: number, day: string, why?: string): readonly DatedFact[] =>
  on(`${day}T18:55`, experimentReopened({ by, experimentId: experiment(number), why }));

export const revise = (
  by: string,
  number: number,
  what: string,
  day: string,
  why?: string,
): readonly DatedFact[] =>
  on(
    `${day}T18:56`,
    experimentRevised({ by, experimentId: experiment(number), what, themeIds: [theme(1)], goalIds: [], why }),
  );

/** What the two of a year try: one thing put right in all its parts and kept, one that is dropped untried. */
export const experimenting: readonly DatedFact[] = [
  ...propose(AMARA, 1, 'Wait ten breaths', '2025-04-21', { themeIds: [theme(2)], goalIds: [goal(1)] }),
  ...tryIt(AMARA, 1, 1, '2025-04-28', { where: withClient('D.'), noticed: 'She went on by herself.' }),
  ...correctTry(AMARA, 1, 1, '2025-04-29', {
    where: withClient('D.'),
    triedOn: '2025-04-27',
    why: 'A day off.',
  }),
  ...tryIt(JUDITH, 1, 2, '2025-05-02'),
  ...retractTry(JUDITH, 1, 2, '2025-05-03', 'It was another thing.'),
  ...revise(JUDITH, 1, 'Wait five breaths', '2025-05-04', 'Ten are long.'),
  ...conclude(AMARA, 1, 'adapted', '2025-06-18', 4),
  ...reopen(JUDITH, 1, '2025-06-19', 'We meant kept.'),
  ...conclude(JUDITH, 1, 'kept', '2025-06-20', 4, 'It is ours now.'),
  ...propose(JUDITH, 2, 'Draw the system', '2025-06-20'),
  ...conclude(JUDITH, 2, 'dropped', '2025-06-21'),
];
