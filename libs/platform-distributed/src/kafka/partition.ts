const MULTIPLIER = 0x5bd1e995;
const SHIFT = 24;
const SEED = 0x9747b28c;

/**
 * MurmurHash2 (Austin Appleby), 32 bits, with the seed that Kafka's Java client hashes a key with. Signed.
 * Byte by byte as that client reads it: little-endian words of four, then the rest.
 */
export const murmur2 = (bytes: Uint8Array): number => {
  const { length } = bytes;
  const at = (index: number) => bytes[index] ?? 0;
  const whole = length & ~3;
  let hash = SEED ^ length;
  for (let index = 0; index < whole; index += 4) {
    let word = at(index) | (at(index + 1) << 8) | (at(index + 2) << 16) | (at(index + 3) << 24);
    word = Math.imul(word, MULTIPLIER);
    word ^= word >>> SHIFT;
    hash = Math.imul(hash, MULTIPLIER) ^ Math.imul(word, MULTIPLIER);
  }
  const rest = length & 3;
  if (rest === 3) hash ^= at(whole + 2) << 16;
  if (rest >= 2) hash ^= at(whole + 1) << 8;
  if (rest >= 1) hash = Math.imul(hash ^ at(whole), MULTIPLIER);
  hash = Math.imul(hash ^ (hash >>> 13), MULTIPLIER);
  return hash ^ (hash >>> 15);
};

/**
 * The partition of a key: murmur2 of its UTF-8, made positive, modulo the number of partitions, which is what
 * Kafka's Java client does by default. It is part of what the topics promise: another rule, or another number of
 * partitions, would let a key's later messages overtake its earlier ones.
 */
export const partitionOf = (key: string, partitions: number): number =>
  (murmur2(Buffer.from(key)) & 0x7fffffff) % partitions;
