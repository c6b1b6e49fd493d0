import type { Day, Partnership, Person, Role } from './partnership.ts';

/** `GET api/alliances`: my partnerships, each with what its spine needs. */
export type Alliances = readonly Partnership[];

/** `GET /sample/api/identity/sample-people`. */
export interface SamplePerson {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly role: 'coach' | 'supervisor';
  /** The ids of the alliances that this person is in. */
  readonly pairs: readonly string[];
}

/** `GET /sample/api/identity/sample-pairs`. */
export interface SamplePair {
  readonly allianceId: string;
  readonly coach: Person;
  readonly supervisor: Person;
  readonly began: Day;
  readonly sessions: readonly Day[];
  readonly line: string;
}

/** What the link's holder may read before they answer. */
export interface Letter {
  readonly inviterName: string;
  readonly inviterRole: Role;
  readonly inviteeRole: Role;
  readonly message: string;
}

/** `POST api/invitations/open`: what a link leads to; nothing at all for whom it doesn't concern any more. */
export type Invitation =
  /** `own`: it is the asker who invites. */
  | ({ readonly stage: 'waiting'; readonly own: boolean } & Letter)
  | { readonly stage: 'accepted'; readonly allianceId: string }
  | { readonly stage: 'declined' | 'withdrawn' };

/** `POST api/alliances/invitations`. The token is the link's last part. */
export interface InvitationSent {
  readonly id: string;
  readonly position: string;
  readonly revision: string;
  readonly token: string;
  /** `sent` by e-mail, or `shown` so that the inviter passes the link on. */
  readonly letter: 'sent' | 'shown';
}

/** `POST api/invitations/sent/:invitationId/resend`. */
export type InvitationResent = Pick<InvitationSent, 'id' | 'token' | 'letter'>;

/** `GET api/operator`: who runs this installation. */
export interface Operator {
  readonly operator: { readonly name: string; readonly contact: string } | null;
  /** Whether it is reached on the machine that it runs on alone. */
  readonly local: boolean;
  /** Whether it sends letters; without them, who runs it hands links on. */
  readonly byLetter: boolean;
}

/** `GET api/invitations`: mine that wait for an answer, and those that were answered with a no. */
export interface SentInvitation {
  readonly allianceId: string;
  readonly stage: 'waiting' | 'declined';
  /** Of its link, while it waits. */
  readonly token?: string | undefined;
  readonly inviterRole: Role;
  readonly inviteeRole: Role;
  readonly message: string;
  readonly inviteeEmail?: string | undefined;
  readonly sentAt: string;
  /** The words that came with a no. */
  readonly answer?: string | undefined;
}
