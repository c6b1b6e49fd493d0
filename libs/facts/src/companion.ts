import { z } from 'zod';
import { ofThePair, sealed, type FactOf } from './fact.ts';
import { id, words } from './vocabulary.ts';

/** What a supervisor lays down of their own: something that went wrong, that they don't know, that they are trying to find out. */
export const ownLearningKind = z.enum(['error', 'question', 'exploration']).meta({ id: 'OwnLearningKind' });
export type OwnLearningKind = z.infer<typeof ownLearningKind>;

/**
 * What it answers: something that the other has brought and that both can read. A further kind of record is a line more
 * here and a version more; what is recorded already goes on meaning the same.
 */
export const answered = z
  .discriminatedUnion('kind', [
    z.strictObject({
      kind: z.literal('touch'),
      id: id.meta({ description: 'The theme that came up.' }),
      sessionId: id.meta({ description: 'The session in which it did.' }),
    }),
    z.strictObject({
      kind: z.literal('review'),
      id: id.meta({ description: 'The session of which the other wrote.' }),
    }),
    z.strictObject({ kind: z.literal('experiment'), id }),
    z.strictObject({
      kind: z.literal('agenda-item'),
      id: id.meta({ description: 'What was brought to an agenda.' }),
    }),
  ])
  .meta({ id: 'Answered' });
export type Answered = z.infer<typeof answered>;

/** What somebody observes in the other, and learns from. The first three are the founding text’s. */
export const quality = z
  .enum(['acceptance', 'attention', 'curiosity', 'patience', 'candour'])
  .meta({ id: 'Quality' });
export type Quality = z.infer<typeof quality>;

const learning = {
  sharingId: id,
  kind: sealed(ownLearningKind),
  text: sealed(words),
  /** Absent where it came unasked. */
  inResponseTo: sealed(answered.optional()),
};
const observation = { sharingId: id, quality: sealed(quality), text: sealed(words) };
const putRight = { why: sealed(words.optional()) };
const untilAnswered = { takenBackBy: 'SharingTakenBack' } as const;
/** Since version 2 it can answer what stands on an agenda. */
const withAgendaItems = {
  ...untilAnswered,
  version: 2,
  upcasts: { 1: (data: Record<string, unknown>) => data },
};

/** The supervisor's own error, question or exploration. The other reads it at once. */
export const ownLearningShared = ofThePair('OwnLearningShared', learning, withAgendaItems);
/** The same in other words, or beside something else. What it was stays to be read, with its day. */
export const ownLearningCorrected = ofThePair(
  'OwnLearningCorrected',
  { ...learning, ...putRight },
  withAgendaItems,
);
/** What either observes in the other, and learns from it. */
export const observedInOther = ofThePair('ObservedInOther', observation, untilAnswered);
export const observationCorrected = ofThePair(
  'ObservationCorrected',
  { ...observation, ...putRight },
  untilAnswered,
);
/** What the other says to it. From then on both keep it. */
export const sharingAnswered = ofThePair('SharingAnswered', { sharingId: id, text: sealed(words) });
/** Gone for both, as if it had never been said. */
export const sharingTakenBack = ofThePair('SharingTakenBack', { sharingId: id });

export const companionFacts = [
  ownLearningShared,
  ownLearningCorrected,
  observedInOther,
  observationCorrected,
  sharingAnswered,
  sharingTakenBack,
] as const;
export type CompanionFact = FactOf<(typeof companionFacts)[number]>;
