import { reject, type Decision } from '@alliance/decider/decider';
import type { ReasonThere } from '@alliance/decider/reaching';
import { scopeOf } from '@alliance/decider/scope';
import { momentTakenBack, type MomentFact } from '@alliance/facts/moment';
import { z } from 'zod';
import { sharing, type Doors } from '../reaching.ts';
import type { Moment } from './decider.ts';
import { ownMoment } from './known-moment.ts';

const nothing: z.ZodType<object> = z.strictObject({});

/** Off the agenda as well, in the same breath; until the session has been held. */
export const takeBack = sharing({
  body: nothing,
  summary: 'Take a moment back that I shared, before the session, and hold it.',
  reaches: (_body, moment: Moment) =>
    moment.stage === 'shared'
      ? {
          aggregate: 'agenda',
          verb: 'withdrawItem',
          scope: scopeOf('alliance', moment.allianceId),
          body: { itemId: moment.itemId },
        }
      : undefined,
  decide: (
    { by, scope },
    moment,
  ): Decision<
    MomentFact,
    | 'no-such-person'
    | 'no-such-moment'
    | 'moment-not-shared'
    | 'no-such-alliance'
    | ReasonThere<Doors['agenda']['withdrawItem']>
  > => {
    const own = ownMoment(moment, { by, scope });
    if ('rejected' in own) return own;
    if (own.stage !== 'shared') return reject('moment-not-shared');
    return [momentTakenBack({ by, momentId: own.momentId })];
  },
});
