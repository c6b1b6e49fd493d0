import type { People } from './aggregate.ts';

/** The two, while it is known who both are. */
export const theTwo = ({ coach, supervisor }: People): readonly string[] =>
  coach === undefined || supervisor === undefined ? [] : [coach, supervisor];

/** Whether both are among these. Never while it isn't known who both are. */
export const haveBoth = (some: readonly string[], people: People): boolean => {
  const two = theTwo(people);
  return two.length === 2 && two.every((each) => some.includes(each));
};
