import { oneOf, type Act } from '../act.ts';
import { otherOf, type SessionModel } from '../pair-model.ts';

const DAY = 86_400_000;
const inDays = (days: number) => new Date(Date.now() + days * DAY).toISOString();
const meeting = { minutes: 60, mode: 'video' };

const begin = (id: string, stage: SessionModel['stage']): SessionModel => ({
  id,
  stage,
  reviews: new Map(),
  revealed: false,
});
const schedule: Act = (pair, { figure }) => ({
  says: 'plans a session',
  verb: 'session/schedule',
  body: { startsAt: inDays(figure + 1), ...meeting },
  changes: (id) => void pair.sessions.push(begin(id, 'planned')),
});
const recordHeld: Act = (pair, { figure }) => ({
  says: 'records a session that was held',
  verb: 'session/record-held',
  body: { heldAt: inDays(-10 * (figure + 1)), ...meeting },
  changes: (id) => void pair.sessions.push(begin(id, 'held')),
});

const unlessUnheld = ({ stage }: SessionModel) =>
  stage === 'held' ? 'already-held' : stage === 'in-error' ? 'recorded-in-error' : undefined;
const unlessPlanned = (session: SessionModel) =>
  unlessUnheld(session) ?? (session.stage === 'planned' ? undefined : `already-${session.stage}`);
const unlessHeld = ({ stage }: SessionModel) =>
  stage === 'held' ? undefined : stage === 'in-error' ? 'recorded-in-error' : 'session-not-held';

/** Something done to a session, which is another afterwards. */
const changing =
  (
    says: string,
    verb: string,
    unless: (session: SessionModel) => string | undefined,
    stage: SessionModel['stage'],
    body: () => object = () => ({}),
  ): Act =>
  (pair, { first }) => {
    const session = oneOf(pair.sessions, first);
    return (
      session && {
        says: `${says} session ${pair.sessions.indexOf(session) + 1}`,
        verb: `session/${session.id}/${verb}`,
        body: body(),
        refused: unless(session),
        changes: () => void (session.stage = stage),
      }
    );
  };

/** A thing that one of the two does to their own review of a session. */
const reviewing =
  (
    says: string,
    verb: string,
    body: (word: string) => object,
    deed: (session: SessionModel, mine: string | undefined) => string | undefined,
    changes: (...done: Parameters<typeof opened>) => void,
  ): Act =>
  (pair, { who, first }) => {
    const session = oneOf(pair.sessions, first);
    const word = pair.word();
    return (
      session && {
        says: `${says} session ${pair.sessions.indexOf(session) + 1}`,
        verb: `session/${session.id}/${verb}`,
        body: body(word),
        refused: deed(session, session.reviews.get(who)),
        changes: () => changes(pair, who, session, word),
      }
    );
  };

const review = (learning: string) => ({ learning, commitments: [], recontractNeeded: false });
const opened: (
  ...done: readonly [Parameters<Act>[0], Parameters<Act>[1]['who'], SessionModel, string]
) => void = (pair, who, session, word) => {
  session.reviews.set(who, word);
  const theirs = session.reviews.get(otherOf(who));
  session.revealed = theirs !== undefined;
  for (const words of theirs === undefined ? [] : [word, theirs]) pair.readBy(words, 'coach', 'supervisor');
  if (theirs === undefined) pair.readBy(word, who);
};

const hasMine = (session: SessionModel, mine: string | undefined) =>
  unlessHeld(session) ?? (mine === undefined ? 'no-review-of-yours' : undefined);

export const sessionActs: readonly Act[] = [
  schedule,
  recordHeld,
  recordHeld,
  changing('moves', 'reschedule', unlessUnheld, 'planned', () => ({ startsAt: inDays(9), ...meeting })),
  changing('says that they held', 'hold', unlessUnheld, 'held', () => ({ heldAt: inDays(-1), ...meeting })),
  changing('says that they missed', 'miss', unlessPlanned, 'missed'),
  changing('calls off', 'call-off', unlessPlanned, 'called-off'),
  changing('says they recorded in error', 'record-in-error', unlessHeld, 'in-error'),
  changing(
    'puts back',
    'put-back',
    ({ stage }) => (stage === 'in-error' ? undefined : 'not-recorded-in-error'),
    'held',
  ),
  ...[1, 2, 3].map(() =>
    reviewing(
      'reviews',
      'submit-review',
      review,
      (session, mine) =>
        unlessHeld(session) ??
        (mine === undefined ? undefined : session.revealed ? 'reviews-are-open' : 'already-reviewed'),
      opened,
    ),
  ),
  reviewing(
    'words anew their review of',
    'rewrite-review',
    review,
    (session, mine) => hasMine(session, mine) ?? (session.revealed ? 'reviews-are-open' : undefined),
    (pair, who, session, word) => {
      pair.readBy(session.reviews.get(who) ?? '');
      session.reviews.set(who, word);
      pair.readBy(word, who);
    },
  ),
  reviewing(
    'takes back their review of',
    'take-back-review',
    () => ({}),
    (session, mine) =>
      mine === undefined ? 'no-review-of-yours' : session.revealed ? 'reviews-are-open' : undefined,
    (pair, who, session) => {
      pair.readBy(session.reviews.get(who) ?? '');
      session.reviews.delete(who);
    },
  ),
  reviewing(
    'adds to their review of',
    'add-to-review',
    (text) => ({ text }),
    (session, mine) => hasMine(session, mine) ?? (session.revealed ? undefined : 'reviews-are-sealed'),
    (pair, _who, _session, word) => pair.readBy(word, 'coach', 'supervisor'),
  ),
];
