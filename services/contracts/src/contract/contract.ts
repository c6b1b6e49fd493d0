import type { Offered } from '@alliance/decider/rejections';
import type { ContractFact } from '@alliance/facts/contract';
import { acceptAmendment } from './accept-amendment.ts';
import { affirmClause } from './affirm-clause.ts';
import { affirmClauses } from './affirm-clauses.ts';
import { agreeRetention } from './agree-retention.ts';
import { answerEnding } from './answer-ending.ts';
import { commentClause } from './comment-clause.ts';
import { counterAmendment } from './counter-amendment.ts';
import { contractDecider } from './decider.ts';
import { declineAmendment } from './decline-amendment.ts';
import { declinePractice } from './decline-practice.ts';
import { draft } from './draft.ts';
import { end } from './end.ts';
import { proposeAmendment } from './propose-amendment.ts';
import { proposeClause } from './propose-clause.ts';
import { proposeEnding } from './propose-ending.ts';
import { rejections } from './rejections.ts';
import { resume } from './resume.ts';
import { setReviewRhythm } from './set-review-rhythm.ts';
import { settleComments } from './settle-comments.ts';
import { sign } from './sign.ts';
import type { Contract } from './state.ts';
import { suspend } from './suspend.ts';
import { withdrawAmendment } from './withdraw-amendment.ts';
import { withdrawEnding } from './withdraw-ending.ts';

/** What the two have agreed, version by version: one contract for each alliance. */
export const contract = {
  name: 'contract',
  of: 'alliance',
  per: 'scope',
  action: 'negotiate-contract',
  decider: contractDecider,
  verbs: {
    draft,
    proposeClause,
    commentClause,
    settleComments,
    proposeAmendment,
    counterAmendment,
    acceptAmendment,
    declineAmendment,
    declinePractice,
    withdrawAmendment,
    sign,
    affirmClause,
    affirmClauses,
    setReviewRhythm,
    agreeRetention,
    suspend,
    resume,
    proposeEnding,
    answerEnding,
    withdrawEnding,
    end,
  },
  rejections,
} as const satisfies Offered<Contract, ContractFact>;
