import type { DocumentWriting } from '@alliance/platform/ports/view-store';
import type { Left } from './mail-limits.ts';

/** What is known of letters: when the last of them left, or when a command asked for one. Milliseconds, in UTC. */
interface Known {
  readonly left?: Left;
  readonly at?: number;
}

/**
 * Forgets what holds nothing back any more. No limit is longer than this, and a command that comes again after it is
 * known by its facts: its letter doesn't leave twice either.
 */
export const forgetOldMail = async (
  transaction: DocumentWriting,
  collection: string,
  { now, after }: { readonly now: number; readonly after: number },
): Promise<void> => {
  for (const [key, { left = [], at = 0 }] of await transaction.documents<Known>(collection))
    if (Math.max(at, ...left) + after <= now) await transaction.remove(collection, key);
};
