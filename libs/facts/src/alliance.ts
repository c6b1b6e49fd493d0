import { z } from 'zod';
import { endingAnswered, endingAsked } from './ending.ts';
import { ofThePair, sealed, type FactOf } from './fact.ts';
import { begunWith, inUseFrom, switchesOf } from './practices.ts';
import { day, hash, id, label, member, role, words, zone } from './vocabulary.ts';

export const allianceInvited = ofThePair('AllianceInvited', {
  inviterRole: role,
  inviteeRole: role,
  /** As the inviter goes by; the two know each other by it. */
  inviterName: sealed(label),
  message: sealed(words),
  inviteeEmail: sealed(z.email().max(254).optional()),
  /** Of the link's secret, which has 256 random bits; the secret itself is kept by nobody but its holder. */
  secretHash: hash,
});
export const allianceFormed = ofThePair(
  'AllianceFormed',
  {
    coachId: member,
    supervisorId: member,
    accepterName: sealed(label),
    sponsorId: id.optional(),
    /** With which practices they begin: the few, or where it isn't said all that there are. */
    begunWith,
  },
  {
    version: 2,
    upcasts: { 1: (data) => data },
    agrees: ({ begunWith: begun }) => (begun === 'few' ? switchesOf(inUseFrom('few')) : undefined),
    admits: ({ coachId, supervisorId }) => ({ coach: String(coachId), supervisor: String(supervisorId) }),
  },
);
/** From then on; signed versions keep the names they were signed with. */
export const memberRenamed = ofThePair('MemberRenamed', { name: sealed(label) });
/** The zone that its teller lives by, an IANA name, so that the other knows what time it is there. */
export const memberZoneTold = ofThePair('MemberZoneTold', { zone: sealed(zone) });
/** By whoever held the link, who may have no account: `by` is then `holder-of-the-link`. */
export const invitationDeclined = ofThePair('InvitationDeclined', {
  message: sealed(words.optional()),
});
/** Its inviter takes it back before it was answered, or puts it away after a no. */
export const invitationWithdrawn = ofThePair('InvitationWithdrawn', {});
/** A new letter in place of the earlier one, whose link opens nothing from then on. */
export const invitationReaddressed = ofThePair('InvitationReaddressed', {
  inviteeEmail: sealed(z.email().max(254).optional()),
  /** The letter's link has a secret of its own, worked out from this. */
  letterId: id,
  secretHash: hash,
});
export const learningHistoryShared = ofThePair('LearningHistoryShared', {
  helpedBy: sealed(z.array(words).max(20)),
  hinderedBy: sealed(z.array(words).max(20)),
  insight: sealed(words.optional()),
});
export const assumptionSurfaced = ofThePair('AssumptionSurfaced', {
  assumptionId: id,
  text: sealed(words),
  shapedBy: sealed(words.optional()),
});
export const assumptionReframed = ofThePair('AssumptionReframed', {
  assumptionId: id,
  from: sealed(words),
  to: sealed(words),
});
export const allianceEndingProposed = ofThePair(
  'AllianceEndingProposed',
  { ...endingAsked, mayEndFrom: endingAsked.mayEndFrom.optional(), closingReviewDue: day },
  { version: 2, upcasts: { 1: (data) => data } },
);
export const allianceEndingAnswered = ofThePair('AllianceEndingAnswered', endingAnswered);
export const allianceEndingWithdrawn = ofThePair('AllianceEndingWithdrawn', {});
export const allianceEnded = ofThePair(
  'AllianceEnded',
  { learningSummary: sealed(words.optional()) },
  { closes: true },
);
/** What it taught one of the two, written after the end; their latest words count. */
export const learningSummaryWritten = ofThePair('LearningSummaryWritten', { text: sealed(words) });

export const allianceFacts = [
  allianceInvited,
  allianceFormed,
  memberRenamed,
  memberZoneTold,
  invitationDeclined,
  invitationWithdrawn,
  invitationReaddressed,
  learningHistoryShared,
  assumptionSurfaced,
  assumptionReframed,
  allianceEndingProposed,
  allianceEndingAnswered,
  allianceEndingWithdrawn,
  allianceEnded,
  learningSummaryWritten,
] as const;
export type AllianceFact = FactOf<(typeof allianceFacts)[number]>;
