import type { Role } from '@alliance/facts/vocabulary';

/** What a letter's link is known by. */
export interface Link {
  /** Absent in an invitation's first letter, whose secret hangs on the alliance alone. */
  readonly letterId?: string;
  readonly secretHash: string;
}

interface Invitation {
  readonly inviterId: string;
  readonly inviterRole: Role;
  readonly inviteeRole: Role;
  readonly inviterName: string;
  readonly message: string;
  readonly inviteeEmail?: string | undefined;
  /** Of the latest letter; those of earlier ones open nothing. */
  readonly link: Link;
}

/** One has asked, the other has not answered yet. */
export interface Invited extends Invitation {
  readonly stage: 'invited';
}

/** Answered with a no, or taken back: nothing can come of it any more. */
export interface Closed extends Invitation {
  readonly stage: 'declined' | 'withdrawn';
  /** What came with the no, and from whom, where they were signed in. */
  readonly declined?: { readonly by: string; readonly message?: string | undefined };
}
