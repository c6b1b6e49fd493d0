import { concealedFrom } from '@alliance/facts/concealment';
import type { Journal } from '../journal/partnership-journal.ts';

/**
 * The last fact of a stream that was recorded by that instant and that this viewer may know of, by its revision; 0
 * where there is none. What is to leave no sign changes nothing of it.
 */
export const lastVisibleRevision = (
  viewer: string,
  until: string,
  stream: string,
  { traces }: Pick<Journal, 'traces'>,
): number => {
  const facts = traces.get(stream) ?? [];
  const concealed = concealedFrom(viewer, facts);
  return facts.findLast(({ at }, place) => at <= until && !concealed.has(place))?.revision ?? 0;
};
