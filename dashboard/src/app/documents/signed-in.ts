export interface Person {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  /** The time zone that they set, an IANA name; absent where they go by their browser. */
  readonly timeZone?: string | null;
  /** Another address that they asked for, and haven’t confirmed by its link. */
  readonly pendingEmail?: string;
}

export interface SignedIn {
  readonly user: Person;
  readonly session?: {
    /** When one has to sign in again, unless the session is used before. */
    readonly expiresAt: string;
    /** Seconds that the signed token holds, which each request carries. */
    readonly tokenHoldsFor: number;
  };
}
