import { verb } from '@alliance/decider/aggregate';
import { reject, type Decision } from '@alliance/decider/decider';
import { momentCorrected, type MomentFact } from '@alliance/facts/moment';
import { unlessLongAgo } from '../policies/told-days.ts';
import type { Moment } from './decider.ts';
import { ownMoment } from './known-moment.ts';
import { noticeBody } from './notice.ts';

/** Also once it was shared: what the other reads stays as it is, and is put right on the agenda. */
export const correct = verb({
  body: noticeBody,
  summary: 'Put right what I noted of a moment.',
  decide: (
    { by, scope, today, kind, noticedOn, text, concerns },
    moment: Moment,
  ): Decision<MomentFact, 'no-such-person' | 'no-such-moment' | 'noticed-ahead' | 'too-long-ago'> => {
    const own = ownMoment(moment, { by, scope });
    if ('rejected' in own) return own;
    if (noticedOn > today) return reject('noticed-ahead', { noticedOn });
    const longAgo = unlessLongAgo(noticedOn);
    if (longAgo) return longAgo;
    return [momentCorrected({ by, momentId: own.momentId, kind, noticedOn, text, concerns })];
  },
});
