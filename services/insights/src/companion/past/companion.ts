import type { Cases } from '@alliance/decider/decider';
import type { Answered, CompanionFact, OwnLearningKind, Quality } from '@alliance/facts/companion';
import type { Recorded } from '@alliance/facts/recorded';
import { changed, withEntry } from '../../past/changed.ts';
import type { Deed } from '../../past/deed.ts';
import { part } from '../../past/part.ts';
import { companionEvidence } from '../reading/evidence.ts';

interface Worded extends Deed {
  readonly text: string;
  /** Why it takes the place of the wording before it. */
  readonly why?: string | undefined;
}

/** The supervisor's own, as they put it. */
export interface OwnLearning extends Worded {
  readonly kind: OwnLearningKind;
  /** What it answers; absent where it came unasked. */
  readonly inResponseTo?: Answered | undefined;
}

/** What one sees in the other, as they put it. */
export interface Observation extends Worded {
  readonly quality: Quality;
}

interface Of<As extends string, Said> {
  readonly as: As;
  readonly id: string;
  /** The first first; the last is how it reads now. */
  readonly said: readonly [Said, ...Said[]];
  /** What the other said to it, in the order of their days. */
  readonly answers: readonly (Deed & { readonly text: string })[];
}

export type OwnLearningPast = Of<'own-learning', OwnLearning>;
export type ObservationPast = Of<'observation', Observation>;

/** In the order in which they were laid down. What was taken back is nowhere here. */
export type CompanionPast = ReadonlyMap<string, OwnLearningPast | ObservationPast>;

const nothing: CompanionPast = new Map();

const cases: Cases<CompanionPast, Recorded<CompanionFact>> = {
  OwnLearningShared: (sharings, { sharingId: id, ...said }, { at }) =>
    withEntry(sharings, id, { as: 'own-learning', id, said: [{ ...said, at }], answers: [] }),
  OwnLearningCorrected: (sharings, { sharingId, ...said }, { at }) =>
    changed(sharings, sharingId, (before) =>
      before.as === 'own-learning' ? { ...before, said: [...before.said, { ...said, at }] } : before,
    ),
  ObservedInOther: (sharings, { sharingId: id, ...said }, { at }) =>
    withEntry(sharings, id, { as: 'observation', id, said: [{ ...said, at }], answers: [] }),
  ObservationCorrected: (sharings, { sharingId, ...said }, { at }) =>
    changed(sharings, sharingId, (before) =>
      before.as === 'observation' ? { ...before, said: [...before.said, { ...said, at }] } : before,
    ),
  SharingAnswered: (sharings, { sharingId, ...answer }, { at }) =>
    changed(sharings, sharingId, (before) => ({
      ...before,
      answers: [...before.answers, { ...answer, at }],
    })),
  // What it takes back nobody sees any more, so there is nothing left to change.
  SharingTakenBack: (sharings) => sharings,
};

export const companion = part('companion', nothing, cases, { evidence: [companionEvidence] });
