import type { Offered } from '@alliance/decider/rejections';
import type { SessionFact } from '@alliance/facts/session';
import { addToReview } from './add-to-review.ts';
import { answerCommitment } from './answer-commitment.ts';
import { callOff } from './call-off.ts';
import { correct } from './correct.ts';
import { decider, type Session } from './decider.ts';
import { hold } from './hold.ts';
import { miss } from './miss.ts';
import { putBack } from './put-back.ts';
import { recordHeld } from './record-held.ts';
import { recordInError } from './record-in-error.ts';
import { rejections } from './rejections.ts';
import { reschedule } from './reschedule.ts';
import { rewriteReview } from './rewrite-review.ts';
import { schedule } from './schedule.ts';
import { submitReview } from './submit-review.ts';
import { takeBackReview } from './take-back-review.ts';

export const session = {
  name: 'session',
  of: 'alliance',
  per: 'id',
  action: 'record-session',
  decider,
  verbs: {
    schedule,
    reschedule,
    callOff,
    hold,
    recordHeld,
    miss,
    correct,
    recordInError,
    putBack,
    submitReview,
    rewriteReview,
    takeBackReview,
    addToReview,
    answerCommitment,
  },
  rejections,
} as const satisfies Offered<Session, SessionFact>;
