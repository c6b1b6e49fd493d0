import { reject, type Rejection } from '@alliance/decider/decider';
import type { ImpactLevel } from '@alliance/facts/impact';
import type { Goal } from '../goal/decider.ts';
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

/** A goal that has ended may have led somewhere as well as one that is pursued. */
export const unlessPlaceable = (
  { goalId, parentImpactId }: Place,
  { level, place }: Pick<KnownNote, 'level' | 'place'>,
  impacts: Impacts,
  goal: Goal | undefined,
):
  | Rejection<
      'placed-twice' | 'no-such-goal' | 'no-such-impact' | 'parent-of-another-level' | 'parent-told-later'
    >
  | undefined => {
  if (goalId !== undefined && parentImpactId !== undefined) return reject('placed-twice');
  if (goalId !== undefined && goal?.stage === 'unknown') return reject('no-such-goal', { goalId });
  if (parentImpactId === undefined) return undefined;
  const parent = knownNote(impacts, parentImpactId);
  if ('rejected' in parent) return parent;
  if (parent.level !== BEFORE[level]) return reject('parent-of-another-level');
  return parent.place < place ? undefined : reject('parent-told-later');
};
