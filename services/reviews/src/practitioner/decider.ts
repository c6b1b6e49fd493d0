import { evolveBy, type Decider } from '@alliance/decider/decider';
import type { PractitionerFact } from '@alliance/facts/practitioner';

/** What a decision has to know of a placing; its words and its dimension are kept in the log. */
export interface Placing {
  /** Who placed themselves. */
  readonly by: string;
  readonly answered: boolean;
}

/** The placings of the two that count, by their ids. */
export type Practitioner = ReadonlyMap<string, Placing>;

const answeredOr = (placings: Practitioner, placingId: string, answered: boolean): Practitioner => {
  const placing = placings.get(placingId);
  return placing ? new Map(placings).set(placingId, { ...placing, answered }) : placings;
};

export const decider: Decider<Practitioner, PractitionerFact> = {
  initial: new Map(),
  evolve: evolveBy<Practitioner, PractitionerFact>({
    GrowthPlaced: (placings, { by, placingId }) => new Map(placings).set(placingId, { by, answered: false }),
    GrowthAnswered: (placings, { placingId }) => answeredOr(placings, placingId, true),
    GrowthCorrected: 'ignored',
    GrowthRetracted: (placings, { by, placingId }) =>
      placings.get(placingId)?.by === by
        ? new Map([...placings].filter(([each]) => each !== placingId))
        : answeredOr(placings, placingId, false),
  }),
};
