import { evolveBy, type Decider } from '@alliance/decider/decider';
import type { PreparationFact } from '@alliance/facts/preparation';

/** What a decision has to know of a preparation. Its words are kept in the log and in nobody's state. */
export interface Preparation {
  readonly stage: 'open' | 'completed';
  /** The alliance that it is for, and its session where that is known. */
  readonly towards?: { readonly allianceId: string; readonly sessionId?: string | undefined } | undefined;
  /** The coaching sessions that are looked back on in it. */
  readonly coachings: readonly string[];
  readonly hasHardest: boolean;
}

/** All that somebody prepared, by id: nothing is prepared for twice at once. */
export type Preparations = Readonly<Record<string, Preparation>>;

const changed = (
  all: Preparations,
  id: string,
  change: (preparation: Preparation) => Partial<Preparation>,
): Preparations => {
  const preparation = all[id];
  return preparation ? { ...all, [id]: { ...preparation, ...change(preparation) } } : all;
};

export const decider: Decider<Preparations, PreparationFact> = {
  initial: {},
  evolve: evolveBy<Preparations, PreparationFact>({
    PreparationStarted: (all, { preparationId, towards }) => ({
      ...all,
      [preparationId]: { stage: 'open', towards, coachings: [], hasHardest: false },
    }),
    CoachingSessionReviewed: (all, { preparationId, coachingId }) =>
      changed(all, preparationId, ({ coachings }) => ({ coachings: [...coachings, coachingId] })),
    CoachingSessionCorrected: 'ignored',
    CoachingSessionTakenBack: (all, { preparationId, coachingId }) =>
      changed(all, preparationId, ({ coachings }) => ({
        coachings: coachings.filter((each) => each !== coachingId),
      })),
    HardestToBringAnswered: (all, { preparationId }) =>
      changed(all, preparationId, () => ({ hasHardest: true })),
    HardestToBringTakenBack: (all, { preparationId }) =>
      changed(all, preparationId, () => ({ hasHardest: false })),
    PreparationCompleted: (all, { preparationId }) =>
      changed(all, preparationId, () => ({ stage: 'completed' })),
    PreparationTakenUp: (all, { preparationId }) => changed(all, preparationId, () => ({ stage: 'open' })),
  }),
};
