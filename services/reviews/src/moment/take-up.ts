import { verb } from '@alliance/decider/aggregate';
import { reject, type Decision } from '@alliance/decider/decider';
import { momentTakenUp, type MomentFact } from '@alliance/facts/moment';
import { z } from 'zod';
import type { Moment } from './decider.ts';
import { ownMoment } from './known-moment.ts';

const nothing: z.ZodType<object> = z.strictObject({});

export const takeUp = verb({
  body: nothing,
  summary: 'Take up again a moment that I had let go.',
  decide: (
    { by, scope },
    moment: Moment,
  ): Decision<MomentFact, 'no-such-person' | 'no-such-moment' | 'moment-not-let-go'> => {
    const own = ownMoment(moment, { by, scope });
    if ('rejected' in own) return own;
    if (own.stage !== 'let-go') return reject('moment-not-let-go');
    return [momentTakenUp({ by, momentId: own.momentId })];
  },
});
