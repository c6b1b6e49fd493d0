import type { Leases } from '@alliance/platform/ports/leases';

/** Rights that are kept in memory, by a clock that somebody else moves, or by one that is given. */
export const keptLeases = (clock?: () => number) => {
  const given = new Map<string, { holder: string; number: number; until: number }>();
  let moved = 0;
  const now = clock ?? (() => moved);
  const leases: Leases = {
    claim: async (right, holder, milliseconds) => {
      const before = given.get(right);
      if (before && before.holder !== holder && before.until >= now()) return undefined;
      const number = (before?.number ?? 0) + (before?.holder === holder ? 0 : 1);
      given.set(right, { holder, number, until: now() + milliseconds });
      return number;
    },
    numberOf: async (right) => given.get(right)?.number ?? 0,
    release: async (right, holder) => {
      const before = given.get(right);
      if (before?.holder === holder) given.set(right, { ...before, until: Number.NEGATIVE_INFINITY });
    },
  };
  return { leases, now, pass: (milliseconds: number) => void (moved += milliseconds) };
};
