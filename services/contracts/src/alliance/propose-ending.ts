import { verb, type Command } from '@alliance/decider/aggregate';
import { reject, type Decision } from '@alliance/decider/decider';
import { allianceEndingProposed, type AllianceFact } from '@alliance/facts/alliance';
import type { z } from 'zod';
import type { Formed } from './decider.ts';
import { betweenTheTwo } from './formed.ts';

const body = allianceEndingProposed.schema.omit({ by: true });
export type ProposeEnding = z.infer<typeof body>;
type CannotPropose = 'ending-already-proposed' | 'day-has-passed';

export const proposeEnding = verb({
  body,
  summary: 'Propose to end, and a day by which to look back together.',
  decide: betweenTheTwo(
    (command: Command<ProposeEnding>, alliance: Formed): Decision<AllianceFact, CannotPropose> => {
      const { by, today, reason, closingReviewDue } = command;
      if (alliance.stage === 'ending') return reject('ending-already-proposed');
      if (closingReviewDue < today) return reject('day-has-passed');
      return [allianceEndingProposed({ by, reason, closingReviewDue })];
    },
  ),
});
