import { verbReaching } from '@alliance/decider/reaching';
import type { DoorsOfAgenda } from './bringing.ts';
import type { Neighbours } from './neighbours.ts';
import type { keep } from './questions/keep.ts';
import type { takeBack } from './questions/take-back.ts';

/** What can be done in an alliance along with something of one's own, by the aggregate that does it there. */
export type Doors = DoorsOfAgenda & {
  readonly questions: { readonly keep: typeof keep; readonly takeBack: typeof takeBack };
};

/** `verb` for what one shares of one's own: recorded in both scopes, or in neither. */
export const sharing = verbReaching<Neighbours, Doors>();
