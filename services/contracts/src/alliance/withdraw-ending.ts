import { verb, type Command } from '@alliance/decider/aggregate';
import { reject, type Decision } from '@alliance/decider/decider';
import { allianceEndingWithdrawn, type AllianceFact } from '@alliance/facts/alliance';
import { z } from 'zod';
import type { Formed } from './decider.ts';
import { betweenTheTwo } from './formed.ts';

const body: z.ZodType<object> = z.strictObject({});
type CannotWithdraw = 'no-ending-proposed' | 'not-yours-to-withdraw' | 'ending-answered';

/** Once it was answered it has been heard: it can then be ended, or left to lie. */
export const withdrawEnding = verb({
  body,
  summary: 'Take back the ending that you proposed, while it is unanswered.',
  decide: betweenTheTwo(
    ({ by }: Command<object>, { ending }: Formed): Decision<AllianceFact, CannotWithdraw> => {
      if (!ending) return reject('no-ending-proposed');
      if (ending.by !== by) return reject('not-yours-to-withdraw');
      return ending.agrees === undefined ? [allianceEndingWithdrawn({ by })] : reject('ending-answered');
    },
  ),
});
