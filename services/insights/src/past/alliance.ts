import type { Cases } from '@alliance/decider/decider';
import type { AllianceFact } from '@alliance/facts/alliance';
import type { Recorded } from '@alliance/facts/recorded';
import type { Role } from '@alliance/facts/vocabulary';
import { changed, withEntry } from './changed.ts';

/** Who did it (a member's id) and when it was recorded (an instant in UTC). */
export interface Deed {
  readonly by: string;
  readonly at: string;
}

export interface Person {
  readonly id: string;
  /** Empty where it was erased. */
  readonly name: string;
}

export interface LearningHistory extends Deed {
  readonly id: string;
  readonly helpedBy: readonly string[];
  readonly hinderedBy: readonly string[];
  readonly insight?: string | undefined;
}

export interface Reframing extends Deed {
  readonly from: string;
  readonly to: string;
}

/** A belief that its author brought in, with every way in which it was put anew since, the oldest first. */
export interface Assumption extends Deed {
  readonly id: string;
  readonly text: string;
  readonly shapedBy?: string | undefined;
  readonly reframings: readonly Reframing[];
}

export interface AlliancePast {
  readonly invited?: Deed & { readonly inviterRole: Role; readonly name: string; readonly message?: string };
  readonly formed?: Deed;
  /** Known from the yes on. */
  readonly members?: { readonly coach: Person; readonly supervisor: Person };
  readonly histories: readonly LearningHistory[];
  readonly assumptions: ReadonlyMap<string, Assumption>;
  readonly endingProposed?: Deed & {
    readonly reason?: string | undefined;
    readonly closingReviewDue: string;
  };
  readonly ended?: Deed & { readonly learningSummary?: string | undefined };
}

export const noAlliance: AlliancePast = { histories: [], assumptions: new Map() };

export const allianceCases: Cases<AlliancePast, Recorded<AllianceFact>> = {
  AllianceInvited: (alliance, { by, inviterRole, inviterName: name = '', message }, { at }) => ({
    ...alliance,
    invited: { by, at, inviterRole, name, message },
  }),
  // The inviter's name came with the invitation, the other's with the yes.
  AllianceFormed: (alliance, { by, coachId, supervisorId, accepterName = '' }, { at }) => {
    const named = (id: string): Person => ({
      id,
      name: (id === by ? accepterName : alliance.invited?.name) ?? '',
    });
    return {
      ...alliance,
      formed: { by, at },
      members: { coach: named(coachId), supervisor: named(supervisorId) },
    };
  },
  LearningHistoryShared: (alliance, { by, helpedBy, hinderedBy, insight }, { id, at }) => ({
    ...alliance,
    histories: [...alliance.histories, { id, by, at, helpedBy, hinderedBy, insight }],
  }),
  AssumptionSurfaced: (alliance, { by, assumptionId: id, text, shapedBy }, { at }) => ({
    ...alliance,
    assumptions: withEntry(alliance.assumptions, id, { id, by, at, text, shapedBy, reframings: [] }),
  }),
  AssumptionReframed: (alliance, { by, assumptionId, from, to }, { at }) => ({
    ...alliance,
    assumptions: changed(alliance.assumptions, assumptionId, (assumption) => ({
      ...assumption,
      reframings: [...assumption.reframings, { by, at, from, to }],
    })),
  }),
  AllianceEndingProposed: (alliance, { by, reason, closingReviewDue }, { at }) => ({
    ...alliance,
    endingProposed: { by, at, reason, closingReviewDue },
  }),
  AllianceEnded: (alliance, { by, learningSummary }, { at }) => ({
    ...alliance,
    ended: { by, at, learningSummary },
  }),
};
