import { verb, type Command } from '@alliance/decider/aggregate';
import { reject, type Decision } from '@alliance/decider/decider';
import { allianceEndingProposed, type AllianceFact } from '@alliance/facts/alliance';
import { aDayAfter } from '@alliance/facts/ending';
import { isTooFarAhead } from '@alliance/facts/far-ahead';
import type { z } from 'zod';
import { unlessProposed } from '../policies/ending.ts';
import type { Formed } from './decider.ts';
import { betweenTheTwo } from './formed.ts';

const body = allianceEndingProposed.schema.pick({ reason: true, closingReviewDue: true });
export type ProposeEnding = z.infer<typeof body>;
type CannotPropose = 'ending-already-proposed' | 'day-has-passed' | 'too-far-ahead';

export const proposeEnding = verb({
  body,
  summary: 'Propose to end, and a day by which to look back together. The other is asked.',
  decide: betweenTheTwo(
    (command: Command<ProposeEnding>, alliance: Formed): Decision<AllianceFact, CannotPropose> => {
      const { by, at, today, reason, closingReviewDue } = command;
      const second = unlessProposed(alliance.ending);
      if (second) return second;
      if (closingReviewDue < today) return reject('day-has-passed');
      if (isTooFarAhead(closingReviewDue, today)) return reject('too-far-ahead');
      return [allianceEndingProposed({ by, reason, mayEndFrom: aDayAfter(at), closingReviewDue })];
    },
  ),
});
