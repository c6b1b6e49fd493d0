import type { Offered } from '@alliance/decider/rejections';
import type { AllianceReviewFact } from '@alliance/facts/alliance-review';
import { add } from './add.ts';
import { agreeDecision } from './agree-decision.ts';
import { ask } from './ask.ts';
import { close } from './close.ts';
import { decider, type AllianceReviews } from './decider.ts';
import { dropDecision } from './drop-decision.ts';
import { fallDue } from './fall-due.ts';
import { offerToClose } from './offer-to-close.ts';
import { proposeDecision } from './propose-decision.ts';
import { rejections } from './rejections.ts';
import { rewordDecision } from './reword-decision.ts';
import { seal } from './seal.ts';
import { takeBack } from './take-back.ts';

/** How the two look back at the alliance itself, one review at a time. One stream per alliance. */
export const allianceReview = {
  name: 'alliance-review',
  of: 'alliance',
  per: 'scope',
  action: 'shape-alliance',
  decider,
  verbs: {
    fallDue,
    ask,
    seal,
    takeBack,
    add,
    proposeDecision,
    rewordDecision,
    agreeDecision,
    dropDecision,
    offerToClose,
    close,
  },
  rejections,
  except: ['fallDue'],
} as const satisfies Offered<AllianceReviews, AllianceReviewFact>;
