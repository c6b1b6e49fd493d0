import { hash } from 'node:crypto';

/** The weight of an instance for a key: the same in every process, and evenly distributed. */
const weightOf = (instance: string, key: string) => hash('sha256', `${key} ${instance}`, 'hex');

/**
 * Rendezvous hashing (Thaler and Ravishankar, 1998): every instance in the order in which a key prefers them. Each
 * gateway comes to the same order by itself; when one goes, only its keys move, and they come back with it.
 */
export const inOrderFor = (key: string, instances: Iterable<string>): readonly string[] =>
  [...instances]
    .map((instance) => ({ instance, weight: weightOf(instance, key) }))
    .toSorted((a, b) => (a.weight < b.weight ? 1 : -1))
    .map(({ instance }) => instance);
