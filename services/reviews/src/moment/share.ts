import { reject, type Decision } from '@alliance/decider/decider';
import type { ReasonThere } from '@alliance/decider/reaching';
import { scopeOf } from '@alliance/decider/scope';
import { momentShared, type MomentFact } from '@alliance/facts/moment';
import type { z } from 'zod';
import { sharing, type Doors } from '../reaching.ts';
import type { Moment } from './decider.ts';
import { heldMoment, ownMoment } from './known-moment.ts';

export const shareBody = momentShared.schema.omit({ by: true, momentId: true, itemId: true });
export type Share = z.infer<typeof shareBody>;

/**
 * An item of an agenda and nothing more is what the other gets: these words, and the day if it is disclosed. One that
 * was taken off its agenda there is held again, and can be shared again.
 */
export const share = sharing({
  body: shareBody,
  summary: 'Share a moment that I hold: it stands on an agenda from then on, in these words.',
  reaches: ({ allianceId, sessionId, text, discloseNoticedOn }, moment: Moment) =>
    moment.stage === 'unknown'
      ? undefined
      : {
          aggregate: 'agenda',
          verb: 'shareItem',
          scope: scopeOf('alliance', allianceId),
          body: { sessionId, text, ...(discloseNoticedOn && { noticedOn: moment.noticedOn }) },
        },
  decide: (
    { by, scope, allianceId, sessionId, text, discloseNoticedOn },
    moment,
    _others,
    reached,
  ): Decision<
    MomentFact,
    | 'no-such-person'
    | 'no-such-moment'
    | 'moment-shared'
    | 'moment-let-go'
    | 'no-such-alliance'
    | 'alliance-has-ended'
    | ReasonThere<Doors['agenda']['shareItem']>
  > => {
    const own = ownMoment(moment, { by, scope });
    if ('rejected' in own) return own;
    const isBack =
      own.stage === 'shared' &&
      own.allianceId === allianceId &&
      reached?.state[own.itemId]?.stage === 'withdrawn';
    const held = isBack ? own : heldMoment(own, { by, scope });
    if ('rejected' in held) return held;
    if (!reached) return reject('no-such-alliance');
    const { momentId } = held;
    const itemId = reached.id;
    return [momentShared({ by, momentId, allianceId, sessionId, itemId, text, discloseNoticedOn })];
  },
});
