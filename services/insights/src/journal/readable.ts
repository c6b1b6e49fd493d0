import { definitionOf, type PairFact } from '@alliance/facts/catalogue';
import { isOfThePair } from '@alliance/facts/of-the-pair';
import type { Recorded, SealedFact } from '@alliance/facts/recorded';
import type { KeyVault } from '@alliance/platform/ports/key-vault';
import { openFact } from '@alliance/platform/sealing/seal-fact';
import { typesThatAre } from '../past/past.ts';

const outliving = typesThatAre('outliving');

/**
 * A fact between two that can be read, or undefined where it was erased, or isn't one between two. Of the invitation
 * and of the yes, what was never sealed stays: who the two are. Their names and the message are gone.
 */
export const readable = async (
  vault: KeyVault,
  tenant: string,
  sealed: SealedFact,
): Promise<Recorded<PairFact> | undefined> => {
  const opened = await openFact(vault, tenant, sealed);
  if (opened !== 'erased') return isOfThePair(opened) ? opened : undefined;
  if (!outliving.has(sealed.type)) return undefined;
  if (sealed.version !== definitionOf(sealed.type).version) return undefined;
  const { open, type, id, stream, revision, position, scope, at } = sealed;
  return { id, stream, revision, position, scope, at, type, data: open } as unknown as Recorded<PairFact>;
};
