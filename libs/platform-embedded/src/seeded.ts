/** Chance that is the same for the same seed. */
export interface Chance {
  /** A whole number from 0 to below `limit`; 0 when the limit is 0. */
  below(limit: number): number;
  /** True with this probability. */
  of(probability: number): boolean;
}

/** FNV-1a, 32 bits. */
const hash = (text: string): number => {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return value >>> 0;
};

/** Numbers by mulberry32, begun at a place of their own for each name. */
export const seeded = (seed: number, ...name: readonly string[]): Chance => {
  let state = hash(JSON.stringify([seed, ...name]));
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  return { below: (limit) => Math.floor(next() * limit), of: (probability) => next() < probability };
};
