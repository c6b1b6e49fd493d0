import type { People } from '@alliance/decider/aggregate';
import { reject, type Rejection } from '@alliance/decider/decider';

/** The two, while it is known who both are. */
const theTwo = ({ coach, supervisor }: People): readonly string[] =>
  coach === undefined || supervisor === undefined ? [] : [coach, supervisor];

/** Members only: whoever is named in what is said has to be one of the two. */
export const unlessAMember = (someone: string, people: People): Rejection<'not-a-member'> | undefined =>
  theTwo(people).includes(someone) ? undefined : reject('not-a-member');

/** Whether both are among these. Never while it isn't known who both are. */
export const haveBoth = (some: readonly string[], people: People): boolean => {
  const two = theTwo(people);
  return two.length === 2 && two.every((each) => some.includes(each));
};
