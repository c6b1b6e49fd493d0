import { verb } from '@alliance/decider/aggregate';
import type { Decision } from '@alliance/decider/decider';
import { momentLetGo, type MomentFact } from '@alliance/facts/moment';
import { z } from 'zod';
import type { Moment } from './decider.ts';
import { heldMoment } from './known-moment.ts';

const nothing: z.ZodType<object> = z.strictObject({});

/** Without a reason: nobody asks why. */
export const letGo = verb({
  body: nothing,
  summary: 'Let a moment go that I hold.',
  decide: (
    { by, scope },
    moment: Moment,
  ): Decision<MomentFact, 'no-such-person' | 'no-such-moment' | 'moment-shared' | 'moment-let-go'> => {
    const held = heldMoment(moment, { by, scope });
    return 'rejected' in held ? held : [momentLetGo({ by, momentId: held.momentId })];
  },
});
