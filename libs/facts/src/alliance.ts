import { z } from 'zod';
import { defineFact, sealed, type FactOf } from './fact.ts';
import { day, hash, id, label, member, role, words, zone } from './vocabulary.ts';

export const allianceInvited = defineFact('AllianceInvited', {
  inviterRole: role,
  inviteeRole: role,
  /** As the inviter goes by; the two know each other by it. */
  inviterName: sealed(label),
  message: sealed(words),
  inviteeEmail: sealed(z.email().max(254).optional()),
  /** Of the link's secret, which has 256 random bits; the secret itself is kept by nobody but its holder. */
  secretHash: hash,
});
export const allianceFormed = defineFact('AllianceFormed', {
  coachId: member,
  supervisorId: member,
  accepterName: sealed(label),
  sponsorId: id.optional(),
});
/** From then on; signed versions keep the names they were signed with. */
export const memberRenamed = defineFact('MemberRenamed', { name: sealed(label) });
/** The zone that its teller lives by, an IANA name, so that the other knows what time it is there. */
export const memberZoneTold = defineFact('MemberZoneTold', { zone: sealed(zone) });
export const learningHistoryShared = defineFact('LearningHistoryShared', {
  helpedBy: sealed(z.array(words).max(20)),
  hinderedBy: sealed(z.array(words).max(20)),
  insight: sealed(words.optional()),
});
export const assumptionSurfaced = defineFact('AssumptionSurfaced', {
  assumptionId: id,
  text: sealed(words),
  shapedBy: sealed(words.optional()),
});
export const assumptionReframed = defineFact('AssumptionReframed', {
  assumptionId: id,
  from: sealed(words),
  to: sealed(words),
});
export const allianceEndingProposed = defineFact('AllianceEndingProposed', {
  reason: sealed(words.optional()),
  closingReviewDue: day,
});
export const allianceEnded = defineFact('AllianceEnded', { learningSummary: sealed(words.optional()) });

export const allianceFacts = [
  allianceInvited,
  allianceFormed,
  memberRenamed,
  memberZoneTold,
  learningHistoryShared,
  assumptionSurfaced,
  assumptionReframed,
  allianceEndingProposed,
  allianceEnded,
] as const;
export type AllianceFact = FactOf<(typeof allianceFacts)[number]>;
