import type { Cases } from '@alliance/decider/decider';
import type { Recorded } from '@alliance/facts/recorded';
import type { SessionFact } from '@alliance/facts/session';
import { changed, withEntry } from '../../past/changed.ts';
import { part } from '../../past/part.ts';
import {
  changeSession as change,
  noSessions,
  wordsOf,
  type Review,
  type SessionPast,
  type SessionsPast,
} from './sessions.ts';
import { sessionEvidence } from '../reading/evidence.ts';

const withReview = (
  { reviews }: SessionPast,
  member: string,
  with_: (review: Review) => Review,
): Pick<SessionPast, 'reviews'> => ({ reviews: changed(reviews, member, with_) });

const cases: Cases<SessionsPast, Recorded<SessionFact>> = {
  SessionScheduled: (sessions, { by, sessionId, at: startsAt, minutes, mode }, fact) =>
    change(sessions, sessionId, ({ plans }) => ({
      stage: 'planned',
      plans: [...plans, { by, at: fact.at, startsAt, minutes, mode }],
    })),
  SessionCalledOff: (sessions, { by, sessionId, why }, { at }) =>
    change(sessions, sessionId, ({ plans, calledOff }) => ({
      stage: 'called-off',
      calledOff: [...calledOff, { by, at, why, plan: plans.at(-1) }],
    })),
  SessionHeld: (sessions, { by, sessionId, at: heldAt, minutes, mode }, fact) =>
    change(sessions, sessionId, ({ stage, missed }) => ({
      stage: 'held',
      held: { by, at: fact.at, heldAt, minutes, mode },
      // Held without another date: that it was missed had been an error.
      missed: stage === 'missed' ? missed.slice(0, -1) : missed,
    })),
  SessionMissed: (sessions, { by, sessionId, why }, { at }) =>
    change(sessions, sessionId, ({ plans, missed }) => ({
      stage: 'missed',
      missed: [...missed, { by, at, why, plan: plans.at(-1) }],
    })),
  // When it was recorded stays: what is told of a session is told of the day on which the two first knew of it.
  SessionCorrected: (sessions, { by, sessionId, at: heldAt, minutes, mode, why }, { at }) =>
    change(sessions, sessionId, ({ held: before, corrections }) => {
      if (!before) return {};
      const after = { ...before, heldAt, minutes, mode };
      return { held: after, corrections: [...corrections, { by, at, before, after, why }] };
    }),
  SessionRecordedInError: (sessions, { by, sessionId, why }, { at }) =>
    change(sessions, sessionId, ({ errors }) => ({
      stage: 'in-error',
      errors: [...errors, { by, at, is: 'in-error', why }],
    })),
  SessionPutBack: (sessions, { by, sessionId }, { at }) =>
    change(sessions, sessionId, ({ errors }) => ({
      stage: 'held',
      errors: [...errors, { by, at, is: 'put-back' }],
    })),
  SessionReviewSubmitted: (sessions, data, { at }) =>
    change(sessions, data.sessionId, ({ reviews }) => ({
      reviews: withEntry(reviews, data.by, {
        by: data.by,
        at,
        opens: data.opens ?? 'sealed',
        additions: [],
        ...wordsOf(data),
      }),
    })),
  SessionReviewRewritten: (sessions, data, { at: rewrittenAt }) =>
    change(sessions, data.sessionId, (session) =>
      withReview(session, data.by, (review) => ({ ...review, rewrittenAt, ...wordsOf(data) })),
    ),
  SessionReviewAddedTo: (sessions, { by, sessionId, text }, { at }) =>
    change(sessions, sessionId, (session) =>
      withReview(session, by, (review) => ({
        ...review,
        additions: [...review.additions, { by, at, text }],
      })),
    ),
  SessionReviewTakenBack: (sessions, { by, sessionId }) =>
    change(sessions, sessionId, ({ reviews }) => ({
      reviews: new Map([...reviews].filter(([member]) => member !== by)),
    })),
  SessionReviewsRevealed: (sessions, { sessionId }, { at }) =>
    change(sessions, sessionId, ({ revealedAt = at }) => ({ revealedAt })),
  CommitmentAnswered: (sessions, { by, sessionId, of, index, state, words }, { at }) =>
    change(sessions, sessionId, ({ answers }) => ({
      answers: [...answers, { by, at, of, index, state, words }],
    })),
};

export const sessions = part('sessions', noSessions, cases, { evidence: [sessionEvidence] });
