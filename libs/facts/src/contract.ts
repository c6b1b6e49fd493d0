import { z } from 'zod';
import { defineFact, sealed, type FactOf } from './fact.ts';
import { clauseKind, day, hash, id, label, words } from './vocabulary.ts';

/** A clause of the template goes by its kind, a clause of the pair's own by an id. */
export const clauseId = z.union([clauseKind.exclude(['own']), id]);
export const amendmentOp = z.enum(['add', 'change', 'retire']);

export const contractDrafted = defineFact('ContractDrafted', {
  templateId: z.string().min(1).max(60),
  /** Random; part of the signed text, so that the open fingerprint tells nothing of a guessed text. */
  nonce: sealed(z.string().length(32)),
});
/** The wording of a clause while the contract is still a draft; each new wording replaces the one before. */
export const clauseProposed = defineFact('ClauseProposed', {
  clauseId,
  kind: clauseKind,
  title: sealed(label),
  text: sealed(words),
  wants: sealed(words.optional()),
});
export const clauseCommented = defineFact('ClauseCommented', { clauseId, text: sealed(words) });
export const amendmentProposed = defineFact('AmendmentProposed', {
  amendmentId: id,
  clauseId,
  op: amendmentOp,
  /** The version in force that it starts from; 0 while nothing has been signed. */
  fromVersion: z.int().min(0),
  title: sealed(label.optional()),
  text: sealed(words.optional()),
  why: sealed(words.optional()),
});
export const amendmentCountered = defineFact('AmendmentCountered', {
  amendmentId: id,
  text: sealed(words),
  why: sealed(words.optional()),
});
export const amendmentAccepted = defineFact('AmendmentAccepted', { amendmentId: id });
export const amendmentDeclined = defineFact('AmendmentDeclined', {
  amendmentId: id,
  reason: sealed(words.optional()),
});
export const amendmentWithdrawn = defineFact('AmendmentWithdrawn', { amendmentId: id });
export const contractSigned = defineFact('ContractSigned', {
  version: z.int().min(1),
  textHash: hash,
  statement: sealed(words.optional()),
});
export const contractActivated = defineFact('ContractActivated', {
  version: z.int().min(1),
  textHash: hash,
  effectiveFrom: day,
});
export const clauseAffirmed = defineFact('ClauseAffirmed', { clauseId });
export const reviewRhythmSet = defineFact('ReviewRhythmSet', {
  everyN: z.int().min(1).max(52),
  unit: z.enum(['sessions', 'weeks', 'months']),
  graceDays: z.int().min(0).max(90),
});
export const retentionAgreed = defineFact('RetentionAgreed', { years: z.int().min(0).max(20) });
export const contractSuspended = defineFact('ContractSuspended', {
  reasonCode: z.enum(['leave', 'illness', 'change-of-work', 'other']),
  until: day,
});
export const contractEnded = defineFact('ContractEnded', { version: z.int().min(0), at: day });

export const contractFacts = [
  contractDrafted,
  clauseProposed,
  clauseCommented,
  amendmentProposed,
  amendmentCountered,
  amendmentAccepted,
  amendmentDeclined,
  amendmentWithdrawn,
  contractSigned,
  contractActivated,
  clauseAffirmed,
  reviewRhythmSet,
  retentionAgreed,
  contractSuspended,
  contractEnded,
] as const;
export type ContractFact = FactOf<(typeof contractFacts)[number]>;
