import { reject, type Rejection } from '@alliance/decider/decider';

/** The two of an alliance, by their ids. */
export interface Members {
  readonly coachId: string;
  readonly supervisorId: string;
}

/**
 * Members only. Access policies turn strangers away before a decision is reached; it holds here too, so that a
 * forgotten policy opens nothing.
 */
export const unlessOneOf = (
  { coachId, supervisorId }: Members,
  by: string,
): Rejection<'not-found'> | undefined =>
  by === coachId || by === supervisorId ? undefined : reject('not-found');
