import type { Scope } from '@alliance/decider/scope';
import type { SealedFact } from '@alliance/facts/recorded';
import type { ViewReading, ViewStore } from '../ports/view-store.ts';
import type { ChangeFeed } from './change-feed.ts';
import type { Projection } from './projection.ts';

const COLLECTION = 'heard';
type Positions = Readonly<Record<string, number>>;

/**
 * Stores, for each scope and topic, the position up to which a service has processed facts. A read after a write
 * waits for it, and facts that are delivered again are recognised by it.
 */
export const positions: Projection = {
  name: COLLECTION,
  apply: async (transaction, topic, facts) => {
    const last = new Map(facts.map((fact: SealedFact) => [fact.scope, fact.position]));
    // Asked for at once: a store may look up together what is asked for in one turn.
    const known = await Promise.all([...last.keys()].map((scope) => positionsOf(transaction, scope)));
    for (const [at, [scope, position]] of [...last].entries()) {
      const before = known[at] ?? {};
      if (position > (before[topic] ?? 0))
        await transaction.put(COLLECTION, scope, { ...before, [topic]: position });
    }
  },
};

/**
 * Those of these facts that a service without a journal hasn't processed yet. Facts of one scope and topic are
 * first delivered in order, so a fact at or before the stored position is a duplicate: from a relay that had lost its
 * checkpoint, or from one that had hung and then went on.
 */
export const notYetProcessed = async (
  transaction: ViewReading,
  topic: string,
  facts: readonly SealedFact[],
): Promise<readonly SealedFact[]> => {
  const scopes = [...new Set(facts.map(({ scope }) => scope))];
  const known = await Promise.all(scopes.map((scope) => positionsOf(transaction, scope)));
  const last = new Map(scopes.map((scope, at) => [scope, known[at]?.[topic] ?? 0]));
  return facts.filter(({ scope, position }) => {
    const isNew = position > (last.get(scope) ?? 0);
    if (isNew) last.set(scope, position);
    return isNew;
  });
};

export const positionsOf = async (views: ViewReading, scope: Scope): Promise<Positions> =>
  (await views.document<Positions>(COLLECTION, scope)) ?? {};

/** Resolves to true once everything up to a position was processed; to false when that takes too long. */
export const waitUntilCaughtUp = (
  from: { views: ViewStore; changeFeed: ChangeFeed },
  scope: Scope,
  topic: string,
  position: number,
  patience?: number,
): Promise<boolean> =>
  waitUntil(
    from.changeFeed,
    scope,
    async () => ((await positionsOf(from.views, scope))[topic] ?? 0) >= position,
    patience,
  );

/** Checks a condition at each change of the scope until it holds; resolves to false when that takes too long. */
export const waitUntil = async (
  changeFeed: ChangeFeed,
  scope: Scope,
  isSo: () => Promise<boolean>,
  patience = 5_000,
): Promise<boolean> => {
  if (await isSo()) return true;
  return new Promise((resolve, reject) => {
    const finish = (result: boolean) => {
      clearTimeout(timer);
      stop();
      resolve(result);
    };
    const look = () => void isSo().then((is) => is && finish(true), reject);
    const timer = setTimeout(() => finish(false), patience);
    const stop = changeFeed.on((news) => (news === 'missed' || news.scope === scope) && look());
    look();
  });
};
