/** What a person can be to an alliance, to themselves, to an organisation. */
export type ReadingRelation = 'coach' | 'supervisor' | 'oneself' | 'steward';

/**
 * Who may read a fact, by what they are to its scope. Whoever isn't named reads nothing of it.
 * - `author`: whoever recorded it, and nobody else; nobody else learns that it was recorded.
 * - `pair`: both members of an alliance, from the moment it is recorded.
 * - `author-until-revealed`: its author; the other member once the fact that reveals it is recorded on the
 *   same stream. Until then the other member may know that it exists, never what it says.
 * - `oneself`: the person whose scope it is.
 * - `stewards`: who looks after an organisation.
 * The names are part of keys' scopes, and stay as they are.
 */
export const AUDIENCES = {
  author: [],
  pair: ['coach', 'supervisor'],
  'author-until-revealed': ['coach', 'supervisor'],
  oneself: ['oneself'],
  stewards: ['steward'],
} as const satisfies Readonly<Record<string, readonly ReadingRelation[]>>;

export type Audience = keyof typeof AUDIENCES;

/** Who reads: a person, and what they are to the scope; a person who is nothing to it has no relation. */
export interface Reader {
  readonly id: string;
  readonly relation?: string | undefined;
}

export const isAmong = (audience: Audience, { relation }: Reader): boolean =>
  AUDIENCES[audience].some((each) => each === relation);
