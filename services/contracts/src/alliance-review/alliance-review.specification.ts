import type { Command, Context, Verb } from '@alliance/decider/aggregate';
import { given } from '@alliance/decider/specification';
import {
  allianceClosingOffered,
  allianceDecisionAgreed,
  allianceDecisionProposed,
  allianceReviewDue,
  allianceViewSealed,
  allianceViewsOpened,
  THE_RHYTHM,
  type AllianceReviewFact,
} from '@alliance/facts/alliance-review';
import type { Clause } from '@alliance/facts/clauses';
import type { Neighbours } from '../neighbours.ts';
import { decider, type AllianceReviews } from './decider.ts';

/** Two who look back at how they work, as the specs of these verbs tell of them. */
export const reviewId = '6b0f6f9e-0d8e-4a57-9f7e-0a4c6f1d9e21';
export const decisionId = '6b0f6f9e-0d8e-4a57-9f7e-0a4c6f1d9e22';

export const as = <Body extends object>(
  by: string,
  body: Body,
  more: Partial<Context> = {},
): Command<Body> => ({
  by,
  at: '2026-07-01T18:40:00.000Z',
  zone: 'UTC',
  today: '2026-07-01',
  newId: reviewId,
  nonce: 'n'.repeat(32),
  scope: 'alliance/a1',
  people: { coach: 'tom', supervisor: 'judith' },
  ...more,
  ...body,
});

const clause = (id: string, numbers?: Clause['numbers']): Clause => ({
  id,
  kind: id === 'review-rhythm' ? 'review-rhythm' : 'ending',
  title: id,
  text: id,
  ...(numbers && { numbers }),
});
const everySixWeeks = { everyN: 6, unit: 'weeks', graceDays: 10 } as const;
export type InForce = Extract<Neighbours['contract'], { stage: 'in-force' }>;

export const contractWith = (numbers: Clause['numbers'], more: Partial<InForce> = {}): InForce => ({
  stage: 'in-force',
  nonce: '',
  clauses: [],
  open: [],
  settled: [],
  signatures: [],
  asked: {},
  declined: [],
  since: '2026-05-20',
  inForce: {
    version: 3,
    form: 2,
    textHash: '',
    clauses: [clause('ending'), clause('session-format'), clause('review-rhythm', numbers)],
  },
  ...more,
});
export const contract = contractWith(everySixWeeks);
export const formed: Extract<Neighbours['alliance'], { assumptions: unknown }> = {
  stage: 'formed',
  coachId: 'tom',
  supervisorId: 'judith',
  names: {},
  zones: {},
  link: { secretHash: '' },
  assumptions: {},
};

export const to =
  <Body extends object, Reason extends string>(
    verb: Verb<Body, AllianceReviews, AllianceReviewFact, Reason>,
    others: Partial<Neighbours> = {},
  ) =>
  (command: Command<Body>, state: AllianceReviews) =>
    verb.decide(command, state, { contract, alliance: formed, ...others });

export const view = {
  reviewId,
  helps: 'The ten minutes.',
  avoids: 'Disagreeing.',
  assumptions: [{ text: 'When I’m tired, the old one answers first.' }],
  stillTrue: ['ending' as const],
  wordOn: [{ clauseId: 'session-format' as const, text: 'Ninety minutes, as in May.' }],
};
export const sealedBy = (by: string) => allianceViewSealed({ by, ...view });
export const decision = { reviewId, text: 'Every second session is ninety minutes.' };
export const proposed = allianceDecisionProposed({ by: 'judith', decisionId, ...decision });
export const agreed = allianceDecisionAgreed({ by: 'tom', reviewId, decisionId });
export const offered = allianceClosingOffered({ by: 'tom', reviewId, clausesAffirmed: ['ending'] });

export const nothing = given(decider);
export const due = nothing.and(
  allianceReviewDue({ by: THE_RHYTHM, reviewId, dueOn: '2026-07-01', contractVersion: 3 }),
);
export const half = due.and(sealedBy('tom'));
export const open = half.and(
  sealedBy('judith'),
  allianceViewsOpened({ by: 'judith', reviewId, on: '2026-07-01' }),
);
