import { scopeOf } from '@alliance/decider/scope';
import type { Recorded } from '@alliance/facts/recorded';
import { openFacts } from '@alliance/platform/sealing/seal-fact';
import type { RunningService } from '@alliance/platform/service/service';

/** Facts of these types that somebody recorded for themselves, in their order. Nothing else that is theirs is opened. */
export const ownFactsOf =
  (
    { views, vault, tenant }: Pick<RunningService, 'views' | 'vault' | 'tenant'>,
    types: ReadonlySet<string>,
  ) =>
  async (person: string): Promise<readonly Recorded[]> => {
    const delivered = await views.journal(scopeOf('person', person), { id: person });
    const sealed = delivered.map(({ fact }) => fact).filter(({ type }) => types.has(type));
    const facts = await openFacts(vault, tenant, sealed);
    return facts.toSorted((a, b) => a.revision - b.revision);
  };
