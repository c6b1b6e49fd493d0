import { expect } from '@jest/globals';
import type { World } from './act.ts';
import type { Member } from './pair-model.ts';

export const MEMBERS: readonly Member[] = ['coach', 'supervisor'];

/** At most so many go with one request. */
const AT_ONCE = 8;
/** Waits until all that this member did can be read. A position tells only whoever wrote, and what they have waited for, the other needn't. */
export const hearOf = async ({ pair, ids, positions }: World, who: Member) => {
  const waits = [
    { page: `/alliances/${pair.allianceId}/partnership`, for: positions[who].alliance },
    { page: `/people/${ids[who]}/not-knowing`, for: positions[who].own },
  ];
  for (const { page, for: all } of waits)
    for (let from = 0; from < all.length; from += AT_ONCE) {
      const awaited = { 'alliance-position': all.slice(from, from + AT_ONCE).join(',') };
      expect((await pair[who].get(page, awaited)).status).toBe(200);
    }
};
