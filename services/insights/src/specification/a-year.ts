import {
  allianceEndingProposed,
  assumptionReframed,
  assumptionSurfaced,
  learningHistoryShared,
  memberRenamed,
  memberZoneTold,
} from '@alliance/facts/alliance';
import {
  amendmentAccepted,
  amendmentCountered,
  amendmentDeclined,
  amendmentProposed,
  amendmentWithdrawn,
  clauseAffirmed,
  clauseCommented,
  contractSuspended,
  practiceDeclined,
  practicesAgreed,
  retentionAgreed,
  reviewRhythmSet,
} from '@alliance/facts/contract';
import { goalAchieved, goalReleased, goalRevised } from '@alliance/facts/goal';
import { PRACTICES } from '@alliance/facts/practices';
import { pulseTakenBack } from '@alliance/facts/pulse';
import { sessionMissed, sessionReviewTakenBack } from '@alliance/facts/session';
import {
  themeIntegrated,
  themeIntegrationOffered,
  themeRelabelled,
  themesMerged,
  themeTouchOffered,
} from '@alliance/facts/theme';
import { bringing } from './bringing.ts';
import {
  correctRating,
  correctTouch,
  dropOffer,
  offerCorrection,
  retractRating,
  retractTouch,
  wordLevel,
} from './correcting.ts';
import { companions } from './companions.ts';
import { experimenting } from './experimenting.ts';
import { growing } from './placing.ts';
import { keepingQuestions } from './keeping-questions.ts';
import { plan, puttingRight } from './putting-right.ts';
import { on, uuid, type DatedFact } from './pair-history.ts';
import { lookingBack } from './reviewing-together.ts';
import { tellingImpact } from './telling-impact.ts';
import {
  AMARA,
  amendment,
  answer,
  begins,
  drafts,
  goal,
  JUDITH,
  meet,
  nameTheme,
  openPulse,
  pulse,
  rate,
  reveal,
  revealPulse,
  review,
  session,
  setGoal,
  sign,
  theme,
  touch,
} from './people.ts';

const beginning: readonly DatedFact[] = [
  ...begins('2025-01-08'),
  ...on(
    '2025-01-09',
    learningHistoryShared({ by: AMARA, helpedBy: ['time'], hinderedBy: ['marks'], insight: 'Slowly.' }),
  ),
  ...on('2025-01-09', memberZoneTold({ by: JUDITH, zone: 'Europe/Stockholm' })),
  ...on('2025-01-10', assumptionSurfaced({ by: JUDITH, assumptionId: uuid(1), text: 'I must know.' })),
  ...drafts(JUDITH, '2025-01-11'),
  ...on('2025-01-12', clauseCommented({ by: AMARA, clauseId: 'review-rhythm', text: 'How often?' })),
  ...on('2025-01-13', reviewRhythmSet({ by: AMARA, everyN: 6, unit: 'weeks', graceDays: 7 })),
  ...on('2025-01-13', retentionAgreed({ by: JUDITH, years: 3 })),
  ...sign(1, '2025-01-14', '2025-01-15'),
  ...on('2025-01-15T17:00', practicesAgreed({ by: JUDITH, on: [...PRACTICES], reviews: 'sealed' })),
];

const firstSessions: readonly DatedFact[] = [
  ...plan(1, '2025-01-20', '2025-02-19', AMARA),
  ...meet(1, '2025-02-19'),
  ...nameTheme(1, 'Helping first', '2025-02-19'),
  ...touch(1, 1, '2025-02-19'),
  ...setGoal(1, 'To wait', '2025-02-19', { weight: 2, themeIds: [theme(1)] }),
  ...rate(AMARA, 1, -2, 1, '2025-02-19'),
  ...rate(JUDITH, 1, -1, 1, '2025-02-20'),
  ...review(AMARA, 1, '2025-02-19', { learning: 'a first try' }),
  ...on('2025-02-20', sessionReviewTakenBack({ by: AMARA, sessionId: session(1) })),
  ...review(AMARA, 1, '2025-02-21', { learning: 'said better', value: 8, commitments: [{ text: 'wait' }] }),
  ...review(JUDITH, 1, '2025-02-22', { recontractNeeded: true }),
  ...reveal(JUDITH, 1, '2025-02-22'),
  ...openPulse(1, 1, '2025-02-22'),
  ...answer(AMARA, 1, '2025-02-22', { alliance: Array(8).fill(4), agency: Array(6).fill(5) }),
  ...on('2025-02-23', pulseTakenBack({ by: AMARA, pulseId: pulse(1) })),
  ...answer(AMARA, 1, '2025-02-23', { alliance: Array(8).fill(5), agency: Array(6).fill(5) }),
  ...answer(JUDITH, 1, '2025-02-24', { alliance: Array(8).fill(7), agency: Array(6).fill(6) }),
  ...revealPulse(1, '2025-02-24'),
];

const negotiating: readonly DatedFact[] = [
  ...on(
    '2025-03-01',
    amendmentProposed({
      by: AMARA,
      amendmentId: amendment(1),
      clauseId: 'review-rhythm',
      op: 'change',
      fromVersion: 1,
      text: 'Every three weeks.',
      why: 'It is long.',
    }),
  ),
  ...on('2025-03-03', amendmentCountered({ by: JUDITH, amendmentId: amendment(1), text: 'Every month.' })),
  ...on('2025-03-04', amendmentAccepted({ by: AMARA, amendmentId: amendment(1) })),
  ...on(
    '2025-03-05',
    amendmentProposed({
      by: JUDITH,
      amendmentId: amendment(2),
      clauseId: amendment(2),
      op: 'add',
      fromVersion: 1,
      title: 'Silence',
      text: 'We wait.',
    }),
  ),
  ...on('2025-03-06', amendmentWithdrawn({ by: JUDITH, amendmentId: amendment(2) })),
  ...on(
    '2025-03-07',
    amendmentProposed({
      by: AMARA,
      amendmentId: amendment(3),
      clauseId: 'shared-learning-aim',
      op: 'change',
      fromVersion: 1,
      text: 'Another aim.',
    }),
  ),
  ...on('2025-03-08', amendmentDeclined({ by: JUDITH, amendmentId: amendment(3), reason: 'Not yet.' })),
  ...sign(2, '2025-03-10', '2025-03-11'),
  ...on('2025-03-11T17:00', practiceDeclined({ by: AMARA, practice: 'impact' })),
  ...on('2025-03-12', clauseAffirmed({ by: AMARA, clauseId: 'shared-learning-aim' })),
  ...on(
    '2025-03-13',
    assumptionReframed({ by: JUDITH, assumptionId: uuid(1), from: 'I must know.', to: 'I may ask.' }),
  ),
];

const laterSessions: readonly DatedFact[] = [
  ...plan(2, '2025-03-14', '2025-04-02'),
  ...on('2025-04-03', sessionMissed({ by: AMARA, sessionId: session(2) })),
  ...meet(3, '2025-04-16'),
  ...nameTheme(2, 'Rescue', '2025-04-16'),
  ...touch(2, 3, '2025-04-16', 3, 'whose worry is it?'),
  ...on('2025-04-17', themeRelabelled({ by: JUDITH, themeId: theme(1), label: 'Rescuing' })),
  ...on('2025-04-18', themesMerged({ by: AMARA, from: [theme(2)], into: theme(1) })),
  ...rate(AMARA, 1, 0, 3, '2025-04-16'),
  ...review(JUDITH, 3, '2025-04-20'),
  ...meet(4, '2025-06-18'),
  ...touch(1, 4, '2025-06-18', 4),
  ...on('2025-06-19', goalRevised({ by: AMARA, goalId: goal(1), text: 'To wait ten minutes' })),
  ...setGoal(2, 'To ask', '2025-06-19'),
  ...rate(JUDITH, 2, 1, 4, '2025-06-19'),
  ...on('2025-06-20', goalReleased({ by: AMARA, goalId: goal(2), learning: 'It was not mine.' })),
  ...on('2025-06-21', goalAchieved({ by: AMARA, goalId: goal(1), learning: 'Waiting is help.' })),
  ...openPulse(2, 4, '2025-06-21'),
  ...answer(JUDITH, 2, '2025-06-22', { alliance: Array(8).fill(8), agency: Array(6).fill(7) }),
  ...on('2025-06-23', themeIntegrationOffered({ by: AMARA, themeId: theme(1) })),
  ...on('2025-06-24', themeIntegrated({ by: JUDITH, themeId: theme(1) })),
  ...nameTheme(3, 'Silence', '2025-06-25', 'not-knowing-and-silence'),
  ...on(
    '2025-06-25',
    themeTouchOffered({
      by: JUDITH,
      themeId: theme(3),
      sessionId: session(4),
      depth: 1,
      namedBy: JUDITH,
      function: 'restorative',
      eye: 5,
    }),
  ),
  ...on('2025-06-25', memberRenamed({ by: JUDITH, name: 'Judith Berg' })),
  ...on('2025-06-26', contractSuspended({ by: AMARA, until: '2025-08-01' })),
  ...on('2025-06-27', allianceEndingProposed({ by: AMARA, closingReviewDue: '2025-09-01' })),
];

/** What was put right: touches between the two, ratings by their raters, a level with other words. */
const corrections: readonly DatedFact[] = [
  ...nameTheme(4, 'The system', '2025-06-28'),
  ...touch(4, 3, '2025-06-28', 2),
  ...touch(4, 4, '2025-06-28', 2),
  ...correctTouch(JUDITH, 1, 4, 4, '2025-06-29', { depth: 3, words: 'a map', why: 'We drew it.' }),
  ...retractTouch(AMARA, 2, 4, 3, '2025-06-30'),
  ...offerCorrection(AMARA, 3, 4, 4, '2025-07-01'),
  ...dropOffer(JUDITH, 4, 4, '2025-07-02'),
  ...setGoal(3, 'To look wider', '2025-07-03'),
  ...rate(AMARA, 3, 1, 4, '2025-07-03'),
  ...rate(JUDITH, 3, 1, 4, '2025-07-03'),
  ...wordLevel(JUDITH, 3, 1, 'more than once', '2025-07-04'),
  ...correctRating(AMARA, 3, -1, 4, '2025-07-05', 'I had pressed another.'),
  ...retractRating(JUDITH, 3, 4, '2025-07-06'),
];

const sessions: readonly DatedFact[] = [...firstSessions, ...negotiating, ...laterSessions];

/** A question that is brought stands on the agenda, which is one stream: in the order of time. */
const brought: readonly DatedFact[] = [...bringing, ...keepingQuestions].toSorted(
  (a, b) => Date.parse(a.at) - Date.parse(b.at),
);

/** A journal that looks like a pair's own: nearly every kind of fact, things taken back and withdrawn among them. */
export const aYear: readonly DatedFact[] = [
  ...beginning,
  ...sessions,
  ...experimenting,
  ...companions,
  ...growing,
  ...brought,
  ...tellingImpact,
  ...lookingBack,
  ...puttingRight,
  ...corrections,
];
