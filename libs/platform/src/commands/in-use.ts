import type { Verb } from '@alliance/decider/aggregate';
import { reject, type Rejection } from '@alliance/decider/decider';
import type { CommandEnvelope } from './command.ts';

/** The reason by which every service refuses what rests on a practice that the people of a scope don't use. */
export const PRACTICE_NOT_AGREED = 'practice-not-agreed';

/**
 * Refuses what rests on a practice that is off, unless it only gives back. What is on is known from the terms of the
 * request, as this service has heard them: what is sent in the moment in which they change is decided by either.
 */
export const unlessOff = (
  { afterTheEnd, practices }: Pick<Verb, 'afterTheEnd' | 'practices'>,
  { aggregate, body, standing }: Pick<CommandEnvelope, 'aggregate' | 'body' | 'standing'>,
): Rejection | undefined => {
  if (afterTheEnd || !standing?.terms) return undefined;
  const restsOn = [aggregate.practice ?? [], practices?.(body) ?? []].flat();
  const off = restsOn.find((each) => standing.terms?.[each] === 'off');
  return off === undefined ? undefined : reject(PRACTICE_NOT_AGREED, { practice: off });
};
