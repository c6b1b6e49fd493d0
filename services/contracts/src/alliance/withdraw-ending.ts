import { verb, type Command } from '@alliance/decider/aggregate';
import type { Decision } from '@alliance/decider/decider';
import { allianceEndingWithdrawn, type AllianceFact } from '@alliance/facts/alliance';
import { z } from 'zod';
import { unlessOwnAndUnanswered } from '../policies/ending.ts';
import type { Formed } from './decider.ts';
import { betweenTheTwo } from './formed.ts';

const body: z.ZodType<object> = z.strictObject({});
type CannotWithdraw = 'no-ending-proposed' | 'not-yours-to-withdraw' | 'ending-answered';

export const withdrawEnding = verb({
  body,
  summary: 'Take back the ending that you proposed, while it is unanswered.',
  decide: betweenTheTwo(
    ({ by }: Command<object>, { ending }: Formed): Decision<AllianceFact, CannotWithdraw> =>
      unlessOwnAndUnanswered(ending, by) ?? [allianceEndingWithdrawn({ by })],
  ),
});
