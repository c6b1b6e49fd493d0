import { verbReaching } from '@alliance/decider/reaching';
import type { shareItem } from './agenda/share-item.ts';
import type { withdrawItem } from './agenda/withdraw-item.ts';
import type { Neighbours } from './neighbours.ts';

/** What can be done in an alliance along with something of one's own, by the aggregate that does it there. */
export type Doors = {
  readonly agenda: { readonly shareItem: typeof shareItem; readonly withdrawItem: typeof withdrawItem };
};

/** `verb` for what one shares of one's own: recorded in both scopes, or in neither. */
export const sharing = verbReaching<Neighbours, Doors>();
