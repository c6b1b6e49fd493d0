import type { ViewStore } from '@alliance/platform/ports/view-store';
import type { Recording } from './sample-facts.ts';

/** A view store, and where the facts come from that it hears. */
export interface SubscribedStore extends ViewStore {
  readonly record: Recording;
}
