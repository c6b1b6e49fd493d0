import type { PersonFact } from '@alliance/facts/catalogue';
import { isOfOneself } from '@alliance/facts/of-oneself';
import { openFact } from '@alliance/platform/sealing/seal-fact';
import type { Readable } from '../journal/partnership-journal.ts';

/** A fact of somebody's own that can be read; what was erased is gone. */
export const ownReadable: Readable<PersonFact> = async (vault, tenant, sealed) => {
  const opened = await openFact(vault, tenant, sealed);
  return opened !== 'erased' && isOfOneself(opened) ? opened : undefined;
};
