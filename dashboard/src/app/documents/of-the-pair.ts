import type { Day, Person, Role } from './partnership.ts';

/** What each document of a pair begins with: whose it is, for whom, and as of which day. */
export interface OfThePair {
  readonly allianceId: string;
  readonly viewer: { readonly id: string; readonly role: Role };
  readonly today: Day;
  readonly asOf: Day;
  readonly members: { readonly coach: Person; readonly supervisor: Person };
}

/** A session as others refer to it: by its number among the held ones, from 1, with the id that commands want. */
export interface SessionRef {
  readonly sessionId: string;
  readonly session: number;
  readonly on: Day;
}

/** A version of our agreement that came into force by `asOf`, so that a chart can mark the day. */
export interface VersionMark {
  readonly kind: 'version-signed';
  readonly version: number;
  /** The day of the second signature. */
  readonly on: Day;
}
