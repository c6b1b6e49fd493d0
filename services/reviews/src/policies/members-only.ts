import type { People } from '@alliance/decider/aggregate';
import { reject, type Rejection } from '@alliance/decider/decider';
import { theTwo } from '@alliance/decider/the-two';

/** Members only: whoever is named in what is said has to be one of the two. */
export const unlessAMember = (someone: string, people: People): Rejection<'not-a-member'> | undefined =>
  theTwo(people).includes(someone) ? undefined : reject('not-a-member');
