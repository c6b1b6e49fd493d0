import type { Cases } from '@alliance/decider/decider';
import type { AllianceFact } from '@alliance/facts/alliance';
import type { Recorded } from '@alliance/facts/recorded';
import type { Role } from '@alliance/facts/vocabulary';
import { changed, withEntry } from '../../past/changed.ts';
import type { Deed } from '../../past/deed.ts';
import type { EndingStep } from '../../past/ending.ts';
import { part } from '../../past/part.ts';

export interface Person {
  readonly id: string;
  /** Empty where it was erased. */
  readonly name: string;
  /** The zone that they live by; absent until they told it. */
  readonly zone?: string | undefined;
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

export interface Renaming extends Deed {
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
  readonly formed?: Deed & { readonly begunWith?: 'few' | undefined };
  /** Known from the yes on, as each goes by and lives by now. */
  readonly members?: { readonly coach: Person; readonly supervisor: Person };
  /** Every other name that either took since, the latest last. */
  readonly renamings: readonly Renaming[];
  readonly histories: readonly LearningHistory[];
  readonly assumptions: ReadonlyMap<string, Assumption>;
  readonly endingSteps: readonly EndingStep[];
  readonly ended?: Deed;
  /** What each says it taught them, by their id: their latest words, with the end or after it. */
  readonly learned: ReadonlyMap<string, Deed & { readonly text: string }>;
}

const noAlliance: AlliancePast = {
  renamings: [],
  histories: [],
  assumptions: new Map(),
  endingSteps: [],
  learned: new Map(),
};

const nameOf = ({ members }: AlliancePast, id: string): string =>
  (members?.coach.id === id ? members.coach.name : members?.supervisor.name) ?? '';

const withMember = ({ members }: AlliancePast, id: string, with_: Partial<Person>): AlliancePast['members'] =>
  members && {
    coach: members.coach.id === id ? { ...members.coach, ...with_ } : members.coach,
    supervisor: members.supervisor.id === id ? { ...members.supervisor, ...with_ } : members.supervisor,
  };

const cases: Cases<AlliancePast, Recorded<AllianceFact>> = {
  AllianceInvited: (alliance, { by, inviterRole, inviterName: name = '', message }, { at }) => ({
    ...alliance,
    invited: { by, at, inviterRole, name, message },
  }),
  // The inviter's name came with the invitation, the other's with the yes.
  AllianceFormed: (alliance, { by, coachId, supervisorId, accepterName = '', begunWith }, { at }) => {
    const named = (id: string): Person => ({
      id,
      name: (id === by ? accepterName : alliance.invited?.name) ?? '',
    });
    return {
      ...alliance,
      formed: { by, at, begunWith },
      members: { coach: named(coachId), supervisor: named(supervisorId) },
    };
  },
  MemberRenamed: (alliance, { by, name: to = '' }, { at }) => ({
    ...alliance,
    members: withMember(alliance, by, { name: to }),
    renamings: [...alliance.renamings, { by, at, from: nameOf(alliance, by), to }],
  }),
  MemberZoneTold: (alliance, { by, zone }) => ({ ...alliance, members: withMember(alliance, by, { zone }) }),
  // What happened to an invitation before somebody said yes to it is its inviter's own.
  InvitationDeclined: 'ignored',
  InvitationWithdrawn: 'ignored',
  InvitationReaddressed: 'ignored',
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
  AllianceEndingProposed: (alliance, { by, reason, mayEndFrom, closingReviewDue }, { at }) => ({
    ...alliance,
    endingSteps: [
      ...alliance.endingSteps,
      { step: 'proposed', by, at, reason, mayEndFrom, closingReviewDue },
    ],
  }),
  AllianceEndingAnswered: (alliance, { by, agrees, words }, { at }) => ({
    ...alliance,
    endingSteps: [...alliance.endingSteps, { step: 'answered', by, at, agrees, words }],
  }),
  AllianceEndingWithdrawn: (alliance, { by }, { at }) => ({
    ...alliance,
    endingSteps: [...alliance.endingSteps, { step: 'withdrawn', by, at }],
  }),
  AllianceEnded: (alliance, { by, learningSummary: text }, { at }) => ({
    ...alliance,
    ended: { by, at },
    learned: text === undefined ? alliance.learned : withEntry(alliance.learned, by, { by, at, text }),
  }),
  LearningSummaryWritten: (alliance, { by, text }, { at }) => ({
    ...alliance,
    learned: withEntry(alliance.learned, by, { by, at, text }),
  }),
};

export const alliance = part('alliance', noAlliance, cases, {
  // Before the yes there were no two: that a letter went to another address first is nothing between them.
  unseen: ['InvitationReaddressed', 'InvitationDeclined', 'InvitationWithdrawn'],
  unremarked: ['MemberZoneTold'],
  outliving: ['AllianceInvited', 'AllianceFormed'],
  withdrawals: [{ by: 'AllianceEndingWithdrawn', of: ['AllianceEndingProposed'] }],
});
