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

/** `GET api/invitations/:token`: what the link's holder may read before saying yes. */
export interface Invitation {
  readonly inviterName: string;
  readonly inviterRole: Role;
  readonly inviteeRole: Role;
  readonly message: string;
}

/** `POST api/alliances/invitations`. The token is the link's last part. */
export interface InvitationSent {
  readonly id: string;
  readonly position: string;
  readonly revision: number;
  readonly token: string;
  /** `sent` by e-mail, or `shown` so that the inviter passes the link on. */
  readonly letter: 'sent' | 'shown';
}

/** `GET api/invitations`: mine that wait for an answer. */
export interface SentInvitation {
  readonly allianceId: string;
  readonly token: string;
  readonly inviterRole: Role;
  readonly inviteeRole: Role;
  readonly message: string;
  readonly inviteeEmail?: string | undefined;
  readonly sentAt: string;
}
