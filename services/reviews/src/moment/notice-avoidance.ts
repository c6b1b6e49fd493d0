import { verb } from '@alliance/decider/aggregate';
import { reject, type Decision } from '@alliance/decider/decider';
import { avoidanceNoticed, type MomentFact } from '@alliance/facts/moment';
import { unlessLongAgo } from '../policies/told-days.ts';
import type { Moment } from './decider.ts';
import { heldMoment } from './known-moment.ts';

export const noticeAvoidanceBody = avoidanceNoticed.schema.omit({ by: true, momentId: true });

/** As often as it is noticed, while the moment is held. */
export const noticeAvoidance = verb({
  body: noticeAvoidanceBody,
  summary: 'Note that I noticed how I avoid bringing it.',
  decide: (
    { by, scope, today, noticedOn, text },
    moment: Moment,
  ): Decision<
    MomentFact,
    'no-such-person' | 'no-such-moment' | 'moment-shared' | 'moment-let-go' | 'noticed-ahead' | 'too-long-ago'
  > => {
    const held = heldMoment(moment, { by, scope });
    if ('rejected' in held) return held;
    if (noticedOn > today) return reject('noticed-ahead', { noticedOn });
    const longAgo = unlessLongAgo(noticedOn);
    if (longAgo) return longAgo;
    return [avoidanceNoticed({ by, momentId: held.momentId, noticedOn, text })];
  },
});
