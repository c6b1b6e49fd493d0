import { evolveBy, type Decider } from '@alliance/decider/decider';
import type { AllianceFact } from '@alliance/facts/alliance';
import type { Role } from '@alliance/facts/vocabulary';

/** One has asked, the other has not answered yet. */
export interface Invited {
  readonly stage: 'invited';
  readonly inviterId: string;
  readonly inviterRole: Role;
  readonly secretHash: string;
}

/** The two said yes to each other; `ending` once either has proposed to close, which stops nothing by itself. */
export interface Formed {
  readonly stage: 'formed' | 'ending';
  readonly coachId: string;
  readonly supervisorId: string;
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
    AllianceInvited: (_alliance, { by, inviterRole, secretHash }) => ({
      stage: 'invited',
      inviterId: by,
      inviterRole,
      secretHash,
    }),
    AllianceFormed: (alliance, { coachId, supervisorId }) =>
      alliance.stage === 'invited'
        ? { stage: 'formed', coachId, supervisorId, secretHash: alliance.secretHash, assumptions: {} }
        : alliance,
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
