import type { SealedFact } from '@alliance/facts/recorded';

export type Listener = (allianceId: string, facts: readonly SealedFact[]) => void;

/** Tells, inside one process, that a service's views have moved on. Only after the transaction is there to be read. */
export class Heard {
  readonly #listeners = new Set<Listener>();

  on(listener: Listener): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  tell(facts: readonly SealedFact[]) {
    for (const [allianceId, own] of Map.groupBy(facts, (fact) => fact.allianceId))
      for (const listener of this.#listeners) listener(allianceId, own);
  }
}
