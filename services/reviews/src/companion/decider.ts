import { evolveBy, type Decider } from '@alliance/decider/decider';
import type { Answered, CompanionFact } from '@alliance/facts/companion';

/**
 * What a decision has to know of something that one of the two laid down: whose it is, and whether the other has
 * answered. Its words are kept in the log and in nobody's state.
 */
export interface LaidDown {
  readonly stage: 'laid-down';
  readonly as: 'own-learning' | 'observation';
  readonly sharingId: string;
  readonly by: string;
  readonly isAnswered: boolean;
  /** What it answers. It stays so when it is worded anew, whatever became of that. */
  readonly beside?: Answered | undefined;
}

/** What was taken back is as if it had never been. */
export type Companion = { readonly stage: 'unknown' } | LaidDown;

const unknown: Companion = { stage: 'unknown' };

const changed = (companion: Companion, change: Partial<LaidDown>): Companion =>
  companion.stage === 'unknown' ? companion : { ...companion, ...change };

export const decider: Decider<Companion, CompanionFact> = {
  initial: unknown,
  evolve: evolveBy<Companion, CompanionFact>({
    OwnLearningShared: (_companion, { sharingId, by, inResponseTo }) => ({
      stage: 'laid-down',
      as: 'own-learning',
      sharingId,
      by,
      isAnswered: false,
      beside: inResponseTo,
    }),
    OwnLearningCorrected: (companion, { inResponseTo }) => changed(companion, { beside: inResponseTo }),
    ObservedInOther: (_companion, { sharingId, by }) => ({
      stage: 'laid-down',
      as: 'observation',
      sharingId,
      by,
      isAnswered: false,
    }),
    ObservationCorrected: 'ignored',
    SharingAnswered: (companion) => changed(companion, { isAnswered: true }),
    SharingTakenBack: () => unknown,
  }),
};
