import type { People } from '@alliance/decider/aggregate';

/** The two, while it is known who both are. */
const theTwo = ({ coach, supervisor }: People): readonly string[] =>
  coach === undefined || supervisor === undefined ? [] : [coach, supervisor];

export const isMember = (someone: string, people: People): boolean => theTwo(people).includes(someone);

/** Whether both are among these. Never while it isn't known who both are. */
export const haveBoth = (some: readonly string[], people: People): boolean => {
  const two = theTwo(people);
  return two.length === 2 && two.every((each) => some.includes(each));
};
