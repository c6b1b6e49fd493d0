import { verb } from '@alliance/decider/aggregate';
import { reject, type Decision } from '@alliance/decider/decider';
import { reviewRhythmSet, type ContractFact } from '@alliance/facts/contract';
import type { z } from 'zod';
import { ofLivingContract, type Among } from './living.ts';
import type { Rhythm } from './state.ts';

const body = reviewRhythmSet.schema.omit({ by: true });
export type SetReviewRhythm = z.infer<typeof body>;

const same = (a: Rhythm, b?: Rhythm) =>
  a.everyN === b?.everyN && a.unit === b.unit && a.graceDays === b.graceDays;

/** The numbers beside the clause, for calendars to read; the clause's words are changed as any others are. */
export const setReviewRhythm = verb({
  body,
  summary: 'Set how often we look back at how we work, and how many days of grace that has.',
  decide: ofLivingContract(
    (command: Among<SetReviewRhythm>, contract): Decision<ContractFact, 'nothing-would-change'> => {
      const { by, everyN, unit, graceDays } = command;
      return same(command, contract.rhythm)
        ? reject('nothing-would-change')
        : [reviewRhythmSet({ by, everyN, unit, graceDays })];
    },
  ),
});
