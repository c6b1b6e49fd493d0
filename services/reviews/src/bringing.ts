import { verbReaching } from '@alliance/decider/reaching';
import type { shareItem } from './agenda/share-item.ts';
import type { withdrawItem } from './agenda/withdraw-item.ts';
import type { Neighbours } from './neighbours.ts';

/** What can be done on an agenda along with something else, one's own or of both. */
export type DoorsOfAgenda = {
  readonly agenda: { readonly shareItem: typeof shareItem; readonly withdrawItem: typeof withdrawItem };
};

/** `verb` for what puts something of both on an agenda, or takes it off: recorded in both, or in neither. */
export const bringing = verbReaching<Neighbours, DoorsOfAgenda>();
