import { describe, expect, it } from '@jest/globals';
import { fold } from '@alliance/decider/decider';
import { goalAchieved, goalRatingCorrected, goalRatingRetracted } from '@alliance/facts/goal';
import { sessionHeld, sessionScheduled } from '@alliance/facts/session';
import { session } from '../session/session.ts';
import { correctRating } from './correct-rating.ts';
import { goal } from './goal.ts';
import { rate } from './rate.ts';
import { retractRating } from './retract-rating.ts';
import {
  goalId,
  sessionId,
  as,
  toIn,
  rating,
  lesson,
  rated,
  nothing,
  aGoal,
  achieved,
  released,
} from './goal.specification.ts';

const meeting = { by: 'amara', sessionId, at: '2026-06-24T16:00:00Z', minutes: 75, mode: 'video' } as const;
const to = toIn({ session: fold(session.decider, [sessionHeld(meeting)]) });

describe('rating a goal', () => {
  it('is for both, each as they see it', () => {
    aGoal
      .when(to(rate), as('amara', rating))
      .thenFacts(rated('amara'))
      .when(to(rate), as('judith', { ...rating, level: 2 }))
      .thenFacts(rated('judith', 2));
  });
  it('can be corrected for the same session: that is a further fact', () => {
    aGoal
      .and(rated('amara'))
      .when(to(rate), as('amara', { ...rating, level: 0 }))
      .thenFacts(rated('amara', 0));
  });
  it('is of a session of the two that was held', () => {
    expect(rate.needs?.(rating, 'alliance/a1', goal.decider.initial)).toEqual({ session: sessionId });
    aGoal
      .when(to(rate, { session: session.decider.initial }), as('amara', rating))
      .thenRejected('no-such-session');
    aGoal
      .when(to(rate, { session: fold(session.decider, [sessionScheduled(meeting)]) }), as('amara', rating))
      .thenRejected('session-not-held');
  });
  it('is of a goal that goes on', () => {
    nothing.when(to(rate), as('amara', rating)).thenRejected('no-such-goal');
    achieved.when(to(rate), as('amara', rating)).thenRejected('goal-concluded');
    released.when(to(rate), as('amara', rating)).thenRejected('goal-concluded');
  });
});

describe('a rating of one’s own', () => {
  const withHers = aGoal.and(rated('amara', 2));
  const correction = { sessionId, level: 1, evidence: 'In the second half.', why: 'I had pressed +2.' };
  it('is put right by its rater alone, without anybody’s leave', () => {
    withHers
      .when(to(correctRating), as('amara', correction))
      .thenFacts(goalRatingCorrected({ by: 'amara', goalId, ...correction }));
    withHers.when(to(correctRating), as('judith', correction)).thenRejected('no-rating-of-yours');
    aGoal.when(to(correctRating), as('amara', correction)).thenRejected('no-rating-of-yours');
    nothing.when(to(correctRating), as('amara', correction)).thenRejected('no-such-goal');
  });
  it('is taken out by its rater, and can be given again', () => {
    const out = withHers
      .when(to(retractRating), as('amara', { sessionId, why: 'The other goal.' }))
      .thenFacts(goalRatingRetracted({ by: 'amara', goalId, sessionId, why: 'The other goal.' }));
    out.when(to(correctRating), as('amara', correction)).thenRejected('no-rating-of-yours');
    out.when(to(rate), as('amara', rating)).thenTypes('GoalRated');
    withHers.when(to(retractRating), as('judith', { sessionId })).thenRejected('no-rating-of-yours');
    nothing.when(to(retractRating), as('amara', { sessionId })).thenRejected('no-such-goal');
  });
  it('can be put right after the goal has ended, since a reached goal goes on counting', () => {
    const reached = withHers.and(goalAchieved({ by: 'amara', goalId, ...lesson }));
    reached.when(to(correctRating), as('amara', correction)).thenTypes('GoalRatingCorrected');
    reached.when(to(retractRating), as('amara', { sessionId })).thenTypes('GoalRatingRetracted');
  });
});

describe('a rating in a session that was recorded in error', () => {
  it('lies until that is put back', () => {
    const withHers = aGoal.and(rated('amara', 2));
    const inError = { session: { stage: 'in-error' } };
    withHers
      .when(to(correctRating, inError), as('amara', { sessionId, level: 1 }))
      .thenRejected('session-not-held');
    withHers.when(to(retractRating, inError), as('amara', { sessionId })).thenRejected('session-not-held');
  });
});
