import { z } from 'zod';
import { clauseNumbers, retentionNumbers, rhythmNumbers } from './clause-numbers.ts';
import { endingAnswered, endingAsked } from './ending.ts';
import { ofThePair, sealed, type FactOf } from './fact.ts';
import { practice, practicesInUse, switchesOf } from './practices.ts';
import { clauseKind, day, hash, id, label, words } from './vocabulary.ts';

/** A clause of the template goes by its kind, a clause of the pair's own by an id. */
export const clauseId = z.union([clauseKind.exclude(['own']), id]);
export const amendmentOp = z.enum(['add', 'change', 'retire']);

export const contractDrafted = ofThePair('ContractDrafted', {
  templateId: z.string().min(1).max(60),
  /** Random; part of the signed text, so that the open fingerprint tells nothing of a guessed text. */
  nonce: sealed(z.string().length(32)),
});
/**
 * A shape that only gained what may be left out, numbers, then whether the supervisor's own pages are named, then which
 * practices the two use: what was recorded before is what it would be today.
 */
const asItWas = (data: Record<string, unknown>) => data;
const gained = { version: 4, upcasts: { 1: asItWas, 2: asItWas, 3: asItWas } };
/** Beside the words of a clause; left out, those that it had stay. */
const numbers = sealed(clauseNumbers.optional());

/** The wording of a clause while the contract is still a draft; each new wording replaces the one before. */
export const clauseProposed = ofThePair(
  'ClauseProposed',
  {
    clauseId,
    kind: clauseKind,
    title: sealed(label),
    text: sealed(words),
    numbers,
    wants: sealed(words.optional()),
  },
  gained,
);
export const clauseCommented = ofThePair('ClauseCommented', { clauseId, text: sealed(words) });
/** What the other said or asked about a clause is seen, and needs no more words. */
export const clauseCommentsSettled = ofThePair('ClauseCommentsSettled', { clauseId });
export const amendmentProposed = ofThePair(
  'AmendmentProposed',
  {
    amendmentId: id,
    clauseId,
    op: amendmentOp,
    /** The version in force that it starts from; 0 while nothing has been signed. */
    fromVersion: z.int().min(0),
    title: sealed(label.optional()),
    text: sealed(words.optional()),
    numbers,
    why: sealed(words.optional()),
  },
  gained,
);
export const amendmentCountered = ofThePair(
  'AmendmentCountered',
  { amendmentId: id, text: sealed(words), numbers, why: sealed(words.optional()) },
  gained,
);
export const amendmentAccepted = ofThePair('AmendmentAccepted', { amendmentId: id });
export const amendmentDeclined = ofThePair('AmendmentDeclined', {
  amendmentId: id,
  reason: sealed(words.optional()),
});
export const amendmentWithdrawn = ofThePair('AmendmentWithdrawn', { amendmentId: id });
/** Of the canonical text that was hashed: 1 has no numbers in it. */
const form = z.literal([1, 2]);
const writtenInFormOne = {
  version: 2,
  upcasts: { 1: (data: Record<string, unknown>) => ({ ...data, form: 1 }) },
};

export const contractSigned = ofThePair(
  'ContractSigned',
  { version: z.int().min(1), textHash: hash, form, statement: sealed(words.optional()) },
  writtenInFormOne,
);
export const contractActivated = ofThePair(
  'ContractActivated',
  { version: z.int().min(1), textHash: hash, form, effectiveFrom: day },
  writtenInFormOne,
);
/**
 * Which practices the two use from here on, and how reviews open: as the text says that both have just signed. Not
 * sealed: every service has to know, and it says no more than which screens there are.
 */
export const practicesAgreed = ofThePair('PracticesAgreed', practicesInUse, {
  agrees: (open) => switchesOf(z.object(practicesInUse).parse(open)),
});
/** An offer of a practice that the two don't use is answered with no, by either, and not made again. */
export const practiceDeclined = ofThePair('PracticeDeclined', { practice });
export const clauseAffirmed = ofThePair('ClauseAffirmed', { clauseId });
/**
 * Numbers that were set beside the text, when that was still possible. They count until the next version, and
 * nobody has signed them; they stand in the text that comes to be signed next.
 */
export const reviewRhythmSet = ofThePair('ReviewRhythmSet', rhythmNumbers.shape);
export const retentionAgreed = ofThePair('RetentionAgreed', retentionNumbers.shape);
/** A pause, until a day or open. Nobody is asked why; a reason that was given in earlier days is read no more. */
export const contractSuspended = ofThePair(
  'ContractSuspended',
  { until: day.optional() },
  { version: 2, upcasts: { 1: ({ reasonCode: _unread, ...data }) => data } },
);
export const contractResumed = ofThePair('ContractResumed', {});
export const contractEndingProposed = ofThePair('ContractEndingProposed', endingAsked);
export const contractEndingAnswered = ofThePair('ContractEndingAnswered', endingAnswered);
export const contractEndingWithdrawn = ofThePair('ContractEndingWithdrawn', {});
export const contractEnded = ofThePair('ContractEnded', { version: z.int().min(0), at: day });

export const contractFacts = [
  contractDrafted,
  clauseProposed,
  clauseCommented,
  clauseCommentsSettled,
  amendmentProposed,
  amendmentCountered,
  amendmentAccepted,
  amendmentDeclined,
  amendmentWithdrawn,
  contractSigned,
  contractActivated,
  practicesAgreed,
  practiceDeclined,
  clauseAffirmed,
  reviewRhythmSet,
  retentionAgreed,
  contractSuspended,
  contractResumed,
  contractEndingProposed,
  contractEndingAnswered,
  contractEndingWithdrawn,
  contractEnded,
] as const;
export type ContractFact = FactOf<(typeof contractFacts)[number]>;
