import { z } from 'zod';
import { ofOneself, sealed, type FactOf } from './fact.ts';
import { day, eye, id, label, minutes, words } from './vocabulary.ts';

/** Looked back on in one preparation. */
export const MOST_COACHING_SESSIONS = 40;

/** What somebody prepares for: a session of an alliance of theirs, or their next one there, whichever it will be. */
export const towards = z
  .strictObject({ allianceId: id, sessionId: id.optional() })
  .meta({ id: 'PreparesFor', description: 'Absent where it is for no session in particular.' });

const lookedBack = {
  preparationId: id,
  /** Names what is looked back on, within the preparation. */
  coachingId: id,
  /** Never a name: a letter, or what nobody else would understand. */
  clientAlias: sealed(label),
  /** The day of that session, as its author counts days. */
  coachedOn: sealed(day),
  wentWell: sealed(words.optional()),
  /** What went less well. */
  less: sealed(words.optional()),
  /** Which of the seven eyes it is about, each once. */
  eyes: sealed(z.array(eye).max(7)),
};

/** Somebody began to prepare. Nobody else learns that they did. */
export const preparationStarted = ofOneself('PreparationStarted', {
  preparationId: id,
  towards: sealed(towards.optional()),
});
/** They looked back on a coaching session. */
export const coachingSessionReviewed = ofOneself('CoachingSessionReviewed', lookedBack);
/** The same as its author puts it right. What it was stays in the log. */
export const coachingSessionCorrected = ofOneself('CoachingSessionCorrected', lookedBack);
/** They took it out of the preparation: its words are gone for them too, on every day. */
export const coachingSessionTakenBack = ofOneself('CoachingSessionTakenBack', {
  preparationId: id,
  coachingId: id,
});
/** What they would least like to bring, as they say to themselves; the latest answer is how it reads. */
export const hardestToBringAnswered = ofOneself('HardestToBringAnswered', {
  preparationId: id,
  text: sealed(words),
});
/** They took that answer out again: its words are gone, on every day. */
export const hardestToBringTakenBack = ofOneself('HardestToBringTakenBack', { preparationId: id });
/** They have prepared. */
export const preparationCompleted = ofOneself('PreparationCompleted', {
  preparationId: id,
  /** How long it took, if they like. */
  minutes: sealed(minutes.optional()),
});
/** They go on with it. */
export const preparationTakenUp = ofOneself('PreparationTakenUp', { preparationId: id });

export const preparationFacts = [
  preparationStarted,
  coachingSessionReviewed,
  coachingSessionCorrected,
  coachingSessionTakenBack,
  hardestToBringAnswered,
  hardestToBringTakenBack,
  preparationCompleted,
  preparationTakenUp,
] as const;
export type PreparationFact = FactOf<(typeof preparationFacts)[number]>;
