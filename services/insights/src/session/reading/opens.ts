import type { ReviewsWay } from '@alliance/facts/practices';
import { practicesOf } from '../../agreement/reading/practices.ts';
import type { ReadModel } from '../../pair/read-model.ts';
import type { SessionPast } from '../past/sessions.ts';

/** How reviews of this session open: as the first that counts says, else as the two agreed last. */
export const opensOf = (
  { past }: Pick<ReadModel, 'past'>,
  { reviews }: Pick<SessionPast, 'reviews'>,
): ReviewsWay => {
  const [first] = reviews.values();
  return first?.opens ?? practicesOf(past).reviews;
};
