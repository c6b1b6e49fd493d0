import type { SealedFact } from '@alliance/facts/recorded';
import type { ViewWriting } from '../ports/view-store.ts';

/**
 * Part of what a service derives from the topics it hears: pure of anything but its transaction. It is given nothing
 * that is its author's alone.
 */
export interface Projection {
  readonly name: string;
  apply(transaction: ViewWriting, topic: string, facts: readonly SealedFact[]): Promise<void>;
}
