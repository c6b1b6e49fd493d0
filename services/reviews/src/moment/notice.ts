import { verb } from '@alliance/decider/aggregate';
import { reject, type Decision } from '@alliance/decider/decider';
import { momentNoticed, type MomentFact } from '@alliance/facts/moment';
import type { z } from 'zod';
import { unlessOneself } from '../policies/oneself.ts';
import { unlessLongAgo } from '../policies/told-days.ts';
import type { Moment } from './decider.ts';

export const noticeBody = momentNoticed.schema.omit({ by: true, momentId: true });
export type Notice = z.infer<typeof noticeBody>;

/** Held from now on, by its author alone. It needs no alliance. */
export const notice = verb({
  body: noticeBody,
  summary: 'Note a moment that I noticed, for myself.',
  opens: true,
  decide: (
    { by, scope, today, newId, kind, noticedOn, text, concerns },
    _moment: Moment,
  ): Decision<MomentFact, 'no-such-person' | 'noticed-ahead' | 'too-long-ago'> => {
    const others = unlessOneself({ by, scope });
    if (others) return others;
    if (noticedOn > today) return reject('noticed-ahead', { noticedOn });
    const longAgo = unlessLongAgo(noticedOn);
    if (longAgo) return longAgo;
    return [momentNoticed({ by, momentId: newId, kind, noticedOn, text, concerns })];
  },
});
