import type { SealedFact } from '@alliance/facts/recorded';
import type { ViewWriting } from '../ports/view-store.ts';

/**
 * Writes part of a service's views from delivered facts. It touches nothing but its transaction, and isn't given
 * facts that only their author may read.
 */
export interface Projection {
  readonly name: string;
  apply(transaction: ViewWriting, topic: string, facts: readonly SealedFact[]): Promise<void>;
}
