import type { Delivery } from '@alliance/platform/ports/topics';
import type { Chance } from './seeded.ts';

const REMEMBERED = 50;

/**
 * Now and then puts before a part of a partition what was handled last in it, as after a consumer that fell over
 * before it noted how far it had come.
 */
export const rewinds = (chance: Chance) => {
  const done = new Map<number, readonly Delivery[]>();
  return {
    again(part: readonly Delivery[]): readonly Delivery[] {
      if (!chance.of(0.25)) return part;
      // The part itself may come twice as well, like a batch whose answer was lost.
      if (chance.of(0.5)) return [...part, ...part];
      const before = done.get(part[0]?.partition ?? 0) ?? [];
      return [...before.slice(-1 - chance.below(before.length)), ...part];
    },
    handled(part: readonly Delivery[]) {
      const partition = part[0]?.partition ?? 0;
      done.set(partition, [...(done.get(partition) ?? []), ...part].slice(-REMEMBERED));
    },
  };
};
