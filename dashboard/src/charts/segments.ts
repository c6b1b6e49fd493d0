import type { Role } from '../app/documents/partnership.ts';
import type { Pairing } from './vertical.ts';

/** What one of the two said, at one place on the time axis. */
export interface Said {
  readonly x: number;
  readonly value: number;
  /** The other said exactly the same there. */
  readonly alike: boolean;
}

/**
 * One person's line as its stretches: it is broken where it says something else than before, and what lies on either
 * side isn't joined. Where they said nothing the line goes on.
 */
export const stretchesOf = (pairs: readonly Pairing[], role: Role): readonly (readonly Said[])[] => {
  const stretches: Said[][] = [[]];
  for (const { x, breaks, coach, supervisor, [role]: value } of pairs) {
    if (breaks?.includes(role)) stretches.push([]);
    if (value !== null) stretches.at(-1)?.push({ x, value, alike: coach === supervisor });
  }
  return stretches.filter(({ length }) => length > 0);
};
