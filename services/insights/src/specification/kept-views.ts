import { randomBytes } from 'node:crypto';
import { definitionOf } from '@alliance/facts/catalogue';
import type { SealedFact } from '@alliance/facts/recorded';
import { madeFor } from '@alliance/platform/adapters/made-for';
import { KeyDestroyed, type DataKey, type KeyScope, type KeyVault } from '@alliance/platform/ports/key-vault';
import type { JournalEntry, ViewReading } from '@alliance/platform/ports/view-store';
import { voucherUnder } from '@alliance/platform/vouching/voucher';
import { sealFact } from '@alliance/platform/sealing/seal-fact';
import { tokensUnder } from '@alliance/platform/sealing/tokens';
import type { DeliveredFact } from '../journal/canonical-order.ts';

const named = ({ stream, author, audience }: KeyScope) => `${stream} ${author} ${audience}`;

/** A vault in memory, as the port describes it. For specs. */
export const vaultInMemory = (): KeyVault => {
  const keys = new Map<string, DataKey | 'destroyed'>();
  const ids = new Map<string, string>();
  return {
    keyFor: async (scope) => {
      const id = ids.get(named(scope)) ?? `key-${ids.size + 1}`;
      const key = keys.get(id) ?? { id, bytes: randomBytes(32) };
      if (key === 'destroyed') throw new KeyDestroyed('the key of this scope was destroyed');
      ids.set(named(scope), id);
      keys.set(id, key);
      return key;
    },
    keyById: async (id) => keys.get(id),
    destroy: async (scope) => void keys.set(ids.get(named(scope)) ?? '', 'destroyed'),
    digest: (text) => text,
    voucher: voucherUnder(randomBytes(32)),
    tokens: tokensUnder(randomBytes(32)),
    close: async () => undefined,
  };
};

/** Seals as the services would have; `scopeOf` names the key that would erase a fact. */
export const scopeOf = ({ fact }: DeliveredFact): KeyScope => ({
  stream: fact.stream,
  author: fact.data.by,
  audience: definitionOf(fact.type).audience,
});

const sealed = async (
  vault: KeyVault,
  tenant: string,
  { fact: recorded }: DeliveredFact,
): Promise<SealedFact> => {
  const { type, data, revision, position, ...envelope } = recorded;
  const unplaced = await sealFact(vault, tenant, {
    fact: { type, data },
    ...envelope,
    commandId: recorded.id,
    commandDigest: '',
  });
  return { ...unplaced, revision, position };
};

/** A journal that grows as facts are heard, and counts how often and from where it was read. */
export const keptViews = (vault: KeyVault, tenant: string) => {
  const entries: JournalEntry[] = [];
  const readFrom: number[] = [];
  const views: Pick<ViewReading, 'journal'> = {
    journal: async (_scope, reader, afterEntry = 0) => {
      readFrom.push(afterEntry);
      return madeFor(reader, afterEntry, (from) => entries.filter(({ entry }) => entry > from));
    },
  };
  const hear = async (...heard: readonly DeliveredFact[]) => {
    for (const each of heard)
      entries.push({
        entry: entries.length + 1,
        topic: each.topic,
        fact: await sealed(vault, tenant, each),
      });
  };
  return { views, hear, readFrom };
};
