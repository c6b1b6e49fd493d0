import type { Reader } from '@alliance/facts/audience';
import { UTC, type Zone } from '@alliance/days/zone';
import { allianceFormed, allianceInvited } from '@alliance/facts/alliance';
import { clauseProposed, contractActivated, contractDrafted, contractSigned } from '@alliance/facts/contract';
import { goalArticulated, goalRated } from '@alliance/facts/goal';
import { pulseOpened, pulseSealed, pulsesRevealed } from '@alliance/facts/pulse';
import { sessionHeld, sessionReviewsRevealed, sessionReviewSubmitted } from '@alliance/facts/session';
import { themeNamed, themeTouched, themeTouchOffered } from '@alliance/facts/theme';
import type { ThemeFamily } from '@alliance/facts/vocabulary';
import { readModelOf, type ReadModelQuery, type ReadModel } from '../pair/read-model.ts';
import { tokens } from './revisions.ts';
import { ALLIANCE, journalOf, on, uuid, type DatedFact } from './pair-history.ts';

/** The coach and the supervisor of every spec here, and what the two do, each in a line. */
export const AMARA = 'amara';
export const JUDITH = 'judith';
export const TODAY = '2026-07-02';

const HASH = 'a'.repeat(64);

export const begins = (day: string): readonly DatedFact[] => [
  ...on(
    `${day}T09:00`,
    allianceInvited({
      by: JUDITH,
      inviterRole: 'supervisor',
      inviteeRole: 'coach',
      inviterName: 'Judith Lindqvist',
      message: 'Shall we learn together?',
      secretHash: HASH,
    }),
  ),
  ...on(
    `${day}T10:00`,
    allianceFormed({ by: AMARA, coachId: AMARA, supervisorId: JUDITH, accepterName: 'Amara Osei' }),
  ),
];

export const drafts = (by: string, day: string): readonly DatedFact[] =>
  on(
    day,
    contractDrafted({ by, templateId: 'usual-fourteen', nonce: 'n'.repeat(32) }),
    clauseProposed({
      by,
      clauseId: 'shared-learning-aim',
      kind: 'shared-learning-aim',
      title: 'Shared learning aim',
      text: 'We meet to learn.',
    }),
    clauseProposed({
      by,
      clauseId: 'review-rhythm',
      kind: 'review-rhythm',
      title: 'Review rhythm',
      text: 'We look back together.',
    }),
  );

const signedIn =
  (form: 1 | 2) =>
  (version: number, first: string, second = first): readonly DatedFact[] => [
    ...on(`${first}T08:00`, contractSigned({ by: AMARA, version, textHash: HASH, form })),
    ...on(
      `${second}T09:00`,
      contractSigned({ by: JUDITH, version, textHash: HASH, form, statement: 'With joy.' }),
      contractActivated({ by: JUDITH, version, textHash: HASH, form, effectiveFrom: second }),
    ),
  ];
/** Both sign a version, a day apart from each other where two days are given. */
export const sign = signedIn(2);
/** The same before numbers belonged to the text. */
export const signWords = signedIn(1);

export const session = (number: number): string => uuid(100 + number);
export const theme = (number: number): string => uuid(200 + number);
export const goal = (number: number): string => uuid(300 + number);
export const pulse = (number: number): string => uuid(400 + number);
export const amendment = (number: number): string => uuid(500 + number);

export const meet = (number: number, day: string): readonly DatedFact[] =>
  on(
    `${day}T16:00`,
    sessionHeld({
      by: AMARA,
      sessionId: session(number),
      at: `${day}T14:00:00Z`,
      minutes: 75,
      mode: 'video',
    }),
  );

interface Reviewed {
  readonly learning?: string;
  readonly value?: number;
  readonly recontractNeeded?: boolean;
  readonly commitments?: { text: string; due?: string }[];
}

export const review = (by: string, number: number, day: string, said: Reviewed = {}): readonly DatedFact[] =>
  on(
    `${day}T17:00`,
    sessionReviewSubmitted({
      by,
      sessionId: session(number),
      learning: said.learning ?? 'something new',
      commitments: said.commitments ?? [],
      value: said.value ?? 7,
      recontractNeeded: said.recontractNeeded ?? false,
    }),
  );

export const reveal = (by: string, number: number, day: string): readonly DatedFact[] =>
  on(`${day}T17:00`, sessionReviewsRevealed({ by, sessionId: session(number) }));

export const nameTheme = (
  number: number,
  label: string,
  day: string,
  family: ThemeFamily = 'rescuing-and-dependency',
): readonly DatedFact[] =>
  on(`${day}T16:10`, themeNamed({ by: AMARA, themeId: theme(number), label, family }));

/** Judith offers a reading of how deep it went, Amara agrees. */
export const touch = (
  number: number,
  inSession: number,
  day: string,
  depth = 2,
  said?: string,
): readonly DatedFact[] => {
  const reading = {
    themeId: theme(number),
    sessionId: session(inSession),
    depth,
    namedBy: AMARA,
    function: 'formative',
    eye: 4,
    words: said,
  } as const;
  return [
    ...on(`${day}T16:20`, themeTouchOffered({ ...reading, by: JUDITH })),
    ...on(`${day}T16:30`, themeTouched({ ...reading, by: AMARA })),
  ];
};

export const setGoal = (
  number: number,
  text: string,
  day: string,
  { weight = 1, themeIds = [] as string[] } = {},
): readonly DatedFact[] =>
  on(
    `${day}T16:40`,
    goalArticulated({
      by: AMARA,
      goalId: goal(number),
      text,
      owner: AMARA,
      weight,
      anchors: ['much less', 'less', 'as hoped', 'more', 'much more'],
      themeIds,
    }),
  );

export const rate = (
  by: string,
  number: number,
  level: number,
  inSession: number,
  day: string,
): readonly DatedFact[] =>
  on(`${day}T16:50`, goalRated({ by, goalId: goal(number), level, sessionId: session(inSession) }));

export const openPulse = (number: number, afterSession: number, day: string): readonly DatedFact[] =>
  on(
    `${day}T18:00`,
    pulseOpened({
      by: JUDITH,
      pulseId: pulse(number),
      sessionId: session(afterSession),
      instrumentVersion: 1,
    }),
  );

interface Answered {
  readonly alliance: number[];
  readonly agency?: number[];
}

export const answer = (by: string, number: number, day: string, answers: Answered): readonly DatedFact[] =>
  on(`${day}T18:10`, pulseSealed({ by, pulseId: pulse(number), ...answers }));

export const revealPulse = (number: number, day: string): readonly DatedFact[] =>
  on(`${day}T18:10`, pulsesRevealed({ by: AMARA, pulseId: pulse(number) }));

/** Amara is the coach, Judith the supervisor, and anybody else nothing to their alliance. */
export const readingAs = (id: string): Reader => ({
  id,
  ...(id === AMARA && { relation: 'coach' }),
  ...(id === JUDITH && { relation: 'supervisor' }),
});

/** Somebody who looks at noon, UTC, of a day that is today. */
export const readContextAs = (id: string, asOf = TODAY, today = TODAY, zone: Zone = UTC): ReadModelQuery => ({
  allianceId: ALLIANCE,
  viewer: { ...readingAs(id), zone },
  now: `${today}T12:00:00.000Z`,
  asOf,
  tokens,
});

const relationIn = (told: readonly DatedFact[], id: string): string | undefined => {
  const formed = told.map(({ fact }) => fact).find((fact) => fact.type === 'AllianceFormed');
  if (formed?.data.coachId === id) return 'coach';
  return formed?.data.supervisorId === id ? 'supervisor' : undefined;
};

/** What one of the two sees of a history with the other beside them, as of a day. */
export const seenTogether = (viewer: string, told: readonly DatedFact[], asOf = TODAY): ReadModel => {
  const beside = readingAs(viewer === AMARA ? JUDITH : AMARA);
  const seen = readModelOf(journalOf(told), { ...readContextAs(viewer, asOf), beside });
  if (!seen) throw new Error('there is nothing to see in this history');
  return seen;
};

/** What one of the two sees of a history, as of a day. */
export const seenBy = (
  viewer: string,
  told: readonly DatedFact[],
  ...at: readonly [asOf?: string, today?: string, zone?: Zone]
): ReadModel => {
  const looking = readContextAs(viewer, ...at);
  const relation = relationIn(told, viewer);
  const seen = readModelOf(journalOf(told), { ...looking, viewer: { ...looking.viewer, relation } });
  if (!seen) throw new Error('there is nothing to see in this history');
  return seen;
};
