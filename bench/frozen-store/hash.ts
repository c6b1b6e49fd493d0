/** 48 bits of a text, spread evenly: two 32-bit FNV-1a hashes with different primes, mixed. Not for secrets. */
export const hashOf = (text: string): number => {
  let high = 0x811c9dc5;
  let low = 0x9e3779b9;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    high = Math.imul(high ^ code, 0x01000193);
    low = Math.imul(low ^ code, 0x5bd1e995);
  }
  return (mix(high) >>> 8) * 2 ** 24 + (mix(low) >>> 8);
};

/** The finalizer of MurmurHash3: each bit of the input reaches each bit of the output. */
const mix = (value: number): number => {
  let mixed = value ^ (value >>> 16);
  mixed = Math.imul(mixed, 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
};
