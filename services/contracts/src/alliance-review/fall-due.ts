import { idIn } from '@alliance/decider/scope';
import { reject, type Decision } from '@alliance/decider/decider';
import { allianceReviewDue, THE_RHYTHM, type AllianceReviewFact } from '@alliance/facts/alliance-review';
import { day } from '@alliance/facts/vocabulary';
import { z } from 'zod';
import { verb } from '../neighbours.ts';
import { isPaused } from '../policies/pause.ts';
import type { AllianceReviews } from './decider.ts';
import { nextDue } from './next-due.ts';

/** Sessions are another service's to record, so whoever asks says on which days some were held. */
export const fallDueBody = z.strictObject({ sessions: z.array(day).max(10_000) });

/** What the two agreed brings it about, and no person: it has no route. While they rest, or are to end, nothing is due. */
export const fallDue = verb({
  body: fallDueBody,
  summary: 'Say that a review of how we work is due, by the rhythm that we signed.',
  needs: (_body, scope) => ({ alliance: idIn(scope), contract: idIn(scope) }),
  decide: (
    { newId, today, sessions },
    reviews: AllianceReviews,
    { alliance, contract },
  ): Decision<AllianceReviewFact, 'nothing-due'> => {
    const due = nextDue(reviews, contract, sessions);
    if (alliance.stage !== 'formed' || !due || due.dueOn > today) return reject('nothing-due');
    if (contract.stage === 'in-force' && isPaused(contract, today)) return reject('nothing-due');
    return [allianceReviewDue({ by: THE_RHYTHM, reviewId: newId, ...due })];
  },
});
