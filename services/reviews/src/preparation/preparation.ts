import type { Offered } from '@alliance/decider/rejections';
import type { PreparationFact } from '@alliance/facts/preparation';
import { answerHardest } from './answer-hardest.ts';
import { complete } from './complete.ts';
import { correctCoachingSession } from './correct-coaching-session.ts';
import { decider, type Preparations } from './decider.ts';
import { rejections } from './rejections.ts';
import { reviewCoachingSession } from './review-coaching-session.ts';
import { start } from './start.ts';
import { takeBackCoachingSession } from './take-back-coaching-session.ts';
import { takeBackHardest } from './take-back-hardest.ts';
import { takeUp } from './take-up.ts';

/** What each of the two prepares for themselves before a session. In their own scope, one stream for all of it. */
export const preparation = {
  name: 'preparation',
  of: 'person',
  per: 'scope',
  action: 'hold-own',
  decider,
  verbs: {
    start,
    reviewCoachingSession,
    correctCoachingSession,
    takeBackCoachingSession,
    answerHardest,
    takeBackHardest,
    complete,
    takeUp,
  },
  rejections,
} as const satisfies Offered<Preparations, PreparationFact>;
