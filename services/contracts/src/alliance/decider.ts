import { evolveBy, type Decider } from '@alliance/decider/decider';
import type { AllianceFact } from '@alliance/facts/alliance';
import type { Role } from '@alliance/facts/vocabulary';

/** One has asked, the other has not answered yet. */
export interface Invited {
  readonly stage: 'invited';
  readonly inviterId: string;
  /** Absent where it was erased, as any name. */
  readonly inviterName: string | undefined;
  readonly inviterRole: Role;
  readonly secretHash: string;
}

/** The two said yes to each other; `ending` once either has proposed to close, which stops nothing by itself. */
export interface Formed {
  readonly stage: 'formed' | 'ending';
  readonly coachId: string;
  readonly supervisorId: string;
  /** As each goes by, and lives by, by the member's id. */
  readonly names: Readonly<Record<string, string | undefined>>;
  readonly zones: Readonly<Record<string, string | undefined>>;
  /** Kept to tell its holder, and nobody else, that the invitation has been used. */
  readonly secretHash: string;
  /** Each assumption's latest wording, by its id. */
  readonly assumptions: Readonly<Record<string, string>>;
}

export interface Ended {
  readonly stage: 'ended';
  readonly coachId: string;
  readonly supervisorId: string;
}

export type Alliance = { readonly stage: 'none' } | Invited | Formed | Ended;

export const hasFormed = (alliance: Alliance): alliance is Formed =>
  alliance.stage === 'formed' || alliance.stage === 'ending';

export const otherRole = (role: Role): Role => (role === 'coach' ? 'supervisor' : 'coach');

const reword = (alliance: Alliance, assumptionId: string, text: string): Alliance =>
  hasFormed(alliance)
    ? { ...alliance, assumptions: { ...alliance.assumptions, [assumptionId]: text } }
    : alliance;

export const allianceDecider: Decider<Alliance, AllianceFact> = {
  initial: { stage: 'none' },
  evolve: evolveBy<Alliance, AllianceFact>({
    AllianceInvited: (_alliance, { by, inviterName, inviterRole, secretHash }) => ({
      stage: 'invited',
      inviterId: by,
      inviterName,
      inviterRole,
      secretHash,
    }),
    AllianceFormed: (alliance, { by, coachId, supervisorId, accepterName }) =>
      alliance.stage === 'invited'
        ? {
            stage: 'formed',
            coachId,
            supervisorId,
            names: { [alliance.inviterId]: alliance.inviterName, [by]: accepterName },
            zones: {},
            secretHash: alliance.secretHash,
            assumptions: {},
          }
        : alliance,
    MemberRenamed: (alliance, { by, name }) =>
      hasFormed(alliance) ? { ...alliance, names: { ...alliance.names, [by]: name } } : alliance,
    MemberZoneTold: (alliance, { by, zone }) =>
      hasFormed(alliance) ? { ...alliance, zones: { ...alliance.zones, [by]: zone } } : alliance,
    LearningHistoryShared: 'ignored',
    AssumptionSurfaced: (alliance, { assumptionId, text }) => reword(alliance, assumptionId, text),
    AssumptionReframed: (alliance, { assumptionId, to }) => reword(alliance, assumptionId, to),
    AllianceEndingProposed: (alliance) => (hasFormed(alliance) ? { ...alliance, stage: 'ending' } : alliance),
    AllianceEnded: (alliance) =>
      hasFormed(alliance)
        ? { stage: 'ended', coachId: alliance.coachId, supervisorId: alliance.supervisorId }
        : alliance,
  }),
};
