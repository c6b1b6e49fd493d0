import { evolveBy, type Decider } from '@alliance/decider/decider';
import type { Ending } from '@alliance/facts/ending';
import type { AllianceFact } from '@alliance/facts/alliance';
import type { Role } from '@alliance/facts/vocabulary';
import type { Closed, Invited, Link } from './invitation.ts';

/** The two said yes to each other; `ending` once either has proposed to close, which stops nothing by itself. */
export interface Formed {
  readonly stage: 'formed' | 'ending';
  readonly coachId: string;
  readonly supervisorId: string;
  /** As each goes by, and lives by, by the member's id. */
  readonly names: Readonly<Record<string, string | undefined>>;
  readonly zones: Readonly<Record<string, string | undefined>>;
  /** Of the letter that was answered: its link leads the two, and nobody else, on to what they share. */
  readonly link: Link;
  /** Each assumption's latest wording, by its id. */
  readonly assumptions: Readonly<Record<string, string>>;
  /** Present at stage `ending`. */
  readonly ending?: Ending | undefined;
}

export interface Ended {
  readonly stage: 'ended';
  readonly coachId: string;
  readonly supervisorId: string;
  readonly link: Link;
}

export type Alliance = { readonly stage: 'none' } | Invited | Closed | Formed | Ended;

/** An invitation that nobody has said yes to. */
export const isInvitation = (alliance: Alliance): alliance is Invited | Closed => 'inviterId' in alliance;

/** Whether there is, or was, a yes between two. */
export const isOfTwo = (alliance: Alliance): alliance is Formed | Ended => 'coachId' in alliance;

export const hasFormed = (alliance: Alliance): alliance is Formed =>
  alliance.stage === 'formed' || alliance.stage === 'ending';

export const otherRole = (role: Role): Role => (role === 'coach' ? 'supervisor' : 'coach');

const reword = (alliance: Alliance, assumptionId: string, text: string): Alliance =>
  hasFormed(alliance)
    ? { ...alliance, assumptions: { ...alliance.assumptions, [assumptionId]: text } }
    : alliance;

const onTheTable = (alliance: Alliance, ending: Ending | undefined): Alliance =>
  hasFormed(alliance) ? { ...alliance, stage: ending ? 'ending' : 'formed', ending } : alliance;

export const allianceDecider: Decider<Alliance, AllianceFact> = {
  initial: { stage: 'none' },
  evolve: evolveBy<Alliance, AllianceFact>({
    AllianceInvited: (_alliance, { by, secretHash, ...asked }) => ({
      stage: 'invited',
      inviterId: by,
      link: { secretHash },
      ...asked,
    }),
    AllianceFormed: (alliance, { by, coachId, supervisorId, accepterName }) =>
      alliance.stage === 'invited'
        ? {
            stage: 'formed',
            coachId,
            supervisorId,
            names: { [alliance.inviterId]: alliance.inviterName, [by]: accepterName },
            zones: {},
            link: alliance.link,
            assumptions: {},
          }
        : alliance,
    MemberRenamed: (alliance, { by, name }) =>
      hasFormed(alliance) ? { ...alliance, names: { ...alliance.names, [by]: name } } : alliance,
    MemberZoneTold: (alliance, { by, zone }) =>
      hasFormed(alliance) ? { ...alliance, zones: { ...alliance.zones, [by]: zone } } : alliance,
    InvitationDeclined: (alliance, { by, message }) =>
      alliance.stage === 'invited' ? { ...alliance, stage: 'declined', declined: { by, message } } : alliance,
    InvitationWithdrawn: (alliance) =>
      isInvitation(alliance) ? { ...alliance, stage: 'withdrawn' } : alliance,
    InvitationReaddressed: (alliance, { inviteeEmail, letterId, secretHash }) =>
      alliance.stage === 'invited' ? { ...alliance, inviteeEmail, link: { letterId, secretHash } } : alliance,
    LearningHistoryShared: 'ignored',
    AssumptionSurfaced: (alliance, { assumptionId, text }) => reword(alliance, assumptionId, text),
    AssumptionReframed: (alliance, { assumptionId, to }) => reword(alliance, assumptionId, to),
    AllianceEndingProposed: (alliance, { by, mayEndFrom }) => onTheTable(alliance, { by, mayEndFrom }),
    AllianceEndingAnswered: (alliance, { agrees }) =>
      onTheTable(
        alliance,
        hasFormed(alliance) && alliance.ending ? { ...alliance.ending, agrees } : undefined,
      ),
    AllianceEndingWithdrawn: (alliance) => onTheTable(alliance, undefined),
    LearningSummaryWritten: 'ignored',
    AllianceEnded: (alliance) =>
      hasFormed(alliance)
        ? {
            stage: 'ended',
            coachId: alliance.coachId,
            supervisorId: alliance.supervisorId,
            link: alliance.link,
          }
        : alliance,
  }),
};
