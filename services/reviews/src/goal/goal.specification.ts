import type { Command, Others, Verb } from '@alliance/decider/aggregate';
import { given } from '@alliance/decider/specification';
import { goalAchieved, goalArticulated, goalRated, goalReleased, type GoalFact } from '@alliance/facts/goal';
import type { Articulate } from './articulate.ts';
import type { Goal } from './decider.ts';
import { goal } from './goal.ts';

/** A goal of one of the two, as the specs of its verbs tell of it. */
export const goalId = '6b0f6f9e-0d8e-4a57-9f7e-0a4c6f1d9d01';
export const sessionId = '6b0f6f9e-0d8e-4a57-9f7e-0a4c6f1d9b13';
export const rescuing = '6b0f6f9e-0d8e-4a57-9f7e-0a4c6f1d9c01';
export const silence = '6b0f6f9e-0d8e-4a57-9f7e-0a4c6f1d9c02';
export const as = <Body extends object>(by: string, body: Body): Command<Body> => ({
  by,
  at: '2026-06-26T08:00:00.000Z',
  zone: 'UTC',
  today: '2026-06-26',
  newId: goalId,
  nonce: 'n'.repeat(32),
  scope: 'alliance/a1',
  people: { coach: 'amara', supervisor: 'judith' },
  ...body,
});
/** What else the pair has, where a verb has to know it. */
export const toIn =
  (around: Others) =>
  <Body extends object, Reason extends string>(
    verb: Verb<Body, Goal, GoalFact, Reason>,
    others: Others = around,
  ) =>
  (command: Command<Body>, state: Goal) =>
    verb.decide(command, state, others);

export const wording: Articulate = {
  text: 'Wait before I help',
  owner: 'amara',
  weight: 3,
  anchors: ['I solve it', 'I notice afterwards', 'I notice', 'I wait and ask', 'They find it'],
  themeIds: [rescuing],
};
export const articulated = goalArticulated({ by: 'judith', goalId, ...wording });
export const rating = { level: 1, evidence: 'She asked D. what she wanted.', sessionId };
export const rated = (by: string, level = 1) => goalRated({ by, goalId, ...rating, level });
export const revision = { text: 'Wait, and ask', why: 'Waiting alone was half of it.' };
export const lesson = { learning: 'It lives inside the silence now.' };

export const nothing = given(goal.decider);
export const aGoal = given(goal.decider, [articulated]);
export const achieved = aGoal.and(goalAchieved({ by: 'amara', goalId, ...lesson }));
export const released = aGoal.and(goalReleased({ by: 'amara', goalId, ...lesson }));
