import type { Offered } from '@alliance/decider/rejections';
import type { MomentFact } from '@alliance/facts/moment';
import { correct } from './correct.ts';
import { decider, type Moment } from './decider.ts';
import { letGo } from './let-go.ts';
import { notice } from './notice.ts';
import { noticeAvoidance } from './notice-avoidance.ts';
import { rejections } from './rejections.ts';
import { share } from './share.ts';
import { takeBack } from './take-back.ts';
import { takeUp } from './take-up.ts';

/** What somebody noticed in themselves, and holds until they choose. In their own scope, one stream each. */
export const moment = {
  name: 'moment',
  of: 'person',
  per: 'id',
  action: 'hold-own',
  decider,
  verbs: { notice, correct, noticeAvoidance, share, takeBack, letGo, takeUp },
  rejections,
} as const satisfies Offered<Moment, MomentFact>;
