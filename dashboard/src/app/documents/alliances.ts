import type { Day, Partnership, Person } from './partnership.ts';

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

/** `GET api/invitations/:token`. */
export interface Invitation {
  readonly inviterName: string;
  readonly inviterRole: 'coach' | 'supervisor';
  readonly inviteeRole: 'coach' | 'supervisor';
  readonly message: string;
}
