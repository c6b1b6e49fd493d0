import type { Aggregate } from '@alliance/decider/aggregate';
import type { SessionFact } from '@alliance/facts/session';
import { decider, type Session } from './decider.ts';
import { hold } from './hold.ts';
import { miss } from './miss.ts';
import { recordHeld } from './record-held.ts';
import { reschedule } from './reschedule.ts';
import { schedule } from './schedule.ts';
import { submitReview } from './submit-review.ts';
import { takeBackReview } from './take-back-review.ts';

export const session = {
  name: 'session',
  per: 'id',
  decider,
  verbs: { schedule, reschedule, hold, recordHeld, miss, submitReview, takeBackReview },
} as const satisfies Aggregate<Session, SessionFact>;
