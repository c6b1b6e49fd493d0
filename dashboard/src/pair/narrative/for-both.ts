import type { Day, Role, StoryDocument } from '@alliance/api-client/generated/api';
import { t } from '@lingui/core/macro';
import { calledBy } from '../../words/names.ts';

/** Who the two are, and which of them reads. */
export type Read = Pick<StoryDocument, 'members' | 'viewer'>;

/** What one of the two is called in the story. */
export const nameOf = ({ members }: Pick<StoryDocument, 'members'>, role: Role): string =>
  calledBy(members)[role];

/** "30 November (1 December for Ben)": the reader's day and, only where it reads otherwise, the other's. */
export const forBoth = (
  { viewer, members }: Read,
  { day, there }: { readonly day: Day; readonly there?: Day | undefined },
  says: (day: Day) => string,
): string => {
  const [here, elsewhere] = [says(day), says(there ?? day)];
  const other = viewer.role === 'coach' ? 'supervisor' : 'coach';
  return here === elsewhere ? here : t`${here} (${elsewhere} for ${nameOf({ members }, other)})`;
};
