import type { Delivery } from '@alliance/platform/ports/message-bus';
import type { Chance } from './seeded.ts';

const REMEMBERED = 50;

/**
 * Now and then puts before a part of a partition what came last in it, as after a consumer that fell over
 * before it noted how far it had come.
 */
export const rewinds = (chance: Chance) => {
  const came = new Map<number, readonly Delivery[]>();
  return (part: readonly Delivery[]): readonly Delivery[] => {
    const partition = part[0]?.partition ?? 0;
    const before = came.get(partition) ?? [];
    came.set(partition, [...before, ...part].slice(-REMEMBERED));
    if (!chance.of(0.25)) return part;
    // The part itself may come twice as well: the second time as a whole, like a batch whose answer was lost.
    return chance.of(0.5) ? [...part, ...part] : [...before.slice(-1 - chance.below(before.length)), ...part];
  };
};
