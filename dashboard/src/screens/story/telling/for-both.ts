import type { Day, StoryDocument } from '@alliance/api-client/generated/api';
import { nameOf } from './names.ts';

/** Who the two are, and which of them reads. */
export type Read = Pick<StoryDocument, 'members' | 'viewer'>;

/** "30 November (1 December for Ben)": the reader's day and, only where it reads otherwise, the other's. */
export const forBoth = (
  { viewer, members }: Read,
  { day, there }: { readonly day: Day; readonly there?: Day | undefined },
  says: (day: Day) => string,
): string => {
  const [here, elsewhere] = [says(day), says(there ?? day)];
  const other = viewer.role === 'coach' ? 'supervisor' : 'coach';
  return here === elsewhere ? here : `${here} (${elsewhere} for ${nameOf({ members }, other)})`;
};
