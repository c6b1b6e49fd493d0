import {
  allianceEnded,
  allianceEndingAnswered,
  allianceEndingWithdrawn,
  learningSummaryWritten,
} from '@alliance/facts/alliance';
import {
  clauseCommentsSettled,
  contractEnded,
  contractEndingAnswered,
  contractEndingProposed,
  contractEndingWithdrawn,
  contractResumed,
} from '@alliance/facts/contract';
import { on, type DatedFact } from './pair-history.ts';
import { AMARA, JUDITH } from './people.ts';

/** How such a year would end: asked, answered, thought better of, and then all the same; and what is said of it. */
export const anEnd: readonly DatedFact[] = [
  ...on('2025-07-19', clauseCommentsSettled({ by: JUDITH, clauseId: 'review-rhythm' })),
  ...on('2025-07-20', contractResumed({ by: AMARA })),
  ...on('2025-08-20', contractEndingProposed({ by: JUDITH, mayEndFrom: '2025-08-21T12:00:00.000Z' })),
  ...on('2025-08-20', contractEndingAnswered({ by: AMARA, agrees: false, words: 'Not yet.' })),
  ...on('2025-08-20', contractEndingWithdrawn({ by: JUDITH })),
  ...on('2025-08-21', allianceEndingAnswered({ by: JUDITH, agrees: true })),
  ...on('2025-08-22', allianceEndingWithdrawn({ by: AMARA })),
  ...on('2025-09-01', contractEnded({ by: JUDITH, version: 2, at: '2025-09-01' })),
  ...on('2025-09-01', allianceEnded({ by: JUDITH, learningSummary: 'We waited well.' })),
  ...on('2025-09-03', learningSummaryWritten({ by: AMARA, text: 'And I ask sooner.' })),
];
