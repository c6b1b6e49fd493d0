import type { Settings } from '@alliance/api-client/generated/api';

export interface Person {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  /** Another address that they asked for, and haven’t confirmed by its link. */
  readonly pendingEmail?: string;
}

export interface SignedIn {
  readonly user: Person;
  /** Absent where they can’t be had just now. */
  readonly settings?: Settings;
  readonly session?: {
    /** When one has to sign in again, unless the session is used before. */
    readonly expiresAt: string;
    /** Seconds that the signed token holds, which each request carries. */
    readonly tokenHoldsFor: number;
  };
}
