import { reject, type Rejection } from '@alliance/decider/decider';
import type { ImpactLevel } from '@alliance/facts/impact';
import { unlessAGoalOfTheirs } from '../policies/a-goal-of-theirs.ts';
import type { Impacts, KnownNote } from './decider.ts';
import { knownNote } from './known-note.ts';

/** From a goal, behind a note, or neither; never both, since a note's own goal comes with it. */
export interface Place {
  readonly goalId?: string | undefined;
  readonly parentImpactId?: string | undefined;
}

const BEFORE: Readonly<Record<ImpactLevel, ImpactLevel | undefined>> = {
  practice: undefined,
  client: 'practice',
  community: 'client',
};

export const goalNamed = ({ goalId }: Place): { readonly goal?: string } =>
  goalId === undefined ? {} : { goal: goalId };

/** Behind a note of the level before that was told before it, or from a goal that the two have. */
export const unlessPlaceable = (
  { goalId, parentImpactId }: Place,
  { level, place }: Pick<KnownNote, 'level' | 'place'>,
  impacts: Impacts,
  goal: Parameters<typeof unlessAGoalOfTheirs>[1],
):
  | Rejection<
      'placed-twice' | 'no-such-goal' | 'no-such-impact' | 'parent-of-another-level' | 'parent-told-later'
    >
  | undefined => {
  if (goalId !== undefined && parentImpactId !== undefined) return reject('placed-twice');
  if (parentImpactId === undefined) return unlessAGoalOfTheirs(goalId, goal);
  const parent = knownNote(impacts, parentImpactId);
  if ('rejected' in parent) return parent;
  if (parent.level !== BEFORE[level]) return reject('parent-of-another-level');
  return parent.place < place ? undefined : reject('parent-told-later');
};
