import { concealedFrom } from '@alliance/facts/concealment';
import type { Journal } from '../journal/partnership-journal.ts';

/**
 * How far each stream has come as this viewer knows it: what a command of theirs expects. It counts what was
 * recorded by that instant and nothing that is to leave no sign, so that nobody can count what they may not know of.
 */
export const seenRevisions = (
  viewer: string,
  until: string,
  { traces }: Pick<Journal, 'traces'>,
): ReadonlyMap<string, number> =>
  new Map(
    [...traces].map(([stream, facts]) => {
      const concealed = concealedFrom(viewer, facts);
      return [stream, facts.filter(({ at }, place) => at <= until && !concealed.has(place)).length];
    }),
  );
