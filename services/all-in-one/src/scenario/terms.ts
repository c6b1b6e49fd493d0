import type { Terms } from '@alliance/decider/aggregate';
import { definitionOf } from '@alliance/facts/catalogue';
import type { SealedFact } from '@alliance/facts/recorded';

/** What follows from a command's facts for what the two use; undefined where they say nothing of it. */
export const termsIn = (facts: readonly Pick<SealedFact, 'type' | 'open'>[]): Terms | undefined =>
  facts.map(({ type, open }) => definitionOf(type).agrees?.(open)).findLast(Boolean);
