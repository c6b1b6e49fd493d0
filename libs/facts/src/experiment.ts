import { z } from 'zod';
import { ofThePair, sealed, type FactOf } from './fact.ts';
import { day, id, label, words } from './vocabulary.ts';

/** Where something was tried: with a client, by an alias, or between the two themselves. */
export const triedWhere = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('client'), alias: label }),
    z.strictObject({ kind: z.literal('between-us') }),
  ])
  .meta({ id: 'TriedWhere' });
export type TriedWhere = z.infer<typeof triedWhere>;
export const experimentOutcome = z.enum(['kept', 'adapted', 'dropped']).meta({ id: 'ExperimentOutcome' });
export type ExperimentOutcome = z.infer<typeof experimentOutcome>;

const proposal = {
  experimentId: id,
  /** One line: what is so small that it can be tried once. */
  what: sealed(label),
  /** How it would go, or what it is for. */
  words: sealed(words.optional()),
  themeIds: z.array(id).max(20),
  goalIds: z.array(id).max(20),
};
/** The first try of an experiment is 1. A number is given once: one that is taken out keeps its own. */
const tryNumber = z.int().min(1);
const attempt = {
  experimentId: id,
  number: tryNumber,
  /** The day on which it was tried, as who tried it counts days. */
  triedOn: sealed(day),
  where: sealed(triedWhere),
  noticed: sealed(words),
};

/** Something unfamiliar that the two might try for size. */
export const experimentProposed = ofThePair('ExperimentProposed', proposal);
/** The same in other words, or for other themes and goals. What it was stays in the log. */
export const experimentRevised = ofThePair('ExperimentRevised', {
  ...proposal,
  why: sealed(words.optional()),
});
/** One of the two tried it, and noticed this. */
export const experimentTried = ofThePair('ExperimentTried', attempt);
/** A try as who told of it puts it right; theirs alone, as the try was. */
export const experimentTryCorrected = ofThePair('ExperimentTryCorrected', {
  ...attempt,
  why: sealed(words.optional()),
});
/** A try that there was not, as who told of it says. */
export const experimentTryRetracted = ofThePair('ExperimentTryRetracted', {
  experimentId: id,
  number: tryNumber,
  why: sealed(words.optional()),
});
/** What became of it. Kept or adapted is so from a session on; what is dropped needs none. */
export const experimentConcluded = ofThePair('ExperimentConcluded', {
  experimentId: id,
  outcome: sealed(experimentOutcome),
  why: sealed(words),
  sessionId: id.optional(),
});
/** Taken up again, as if it had not been concluded: a slip, or a second thought. */
export const experimentReopened = ofThePair('ExperimentReopened', {
  experimentId: id,
  why: sealed(words.optional()),
});

export const experimentFacts = [
  experimentProposed,
  experimentRevised,
  experimentTried,
  experimentTryCorrected,
  experimentTryRetracted,
  experimentConcluded,
  experimentReopened,
] as const;
export type ExperimentFact = FactOf<(typeof experimentFacts)[number]>;
