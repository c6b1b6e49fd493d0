import type { SessionReview } from '@alliance/api-client/generated/api';
import { t } from '@lingui/core/macro';
import type { CommandBody } from '../../pair/command.ts';
import { ifWritten, tooLong } from '../../api/limits.ts';

/** A review while it is written, as its fields have it. */
export interface ReviewDraft {
  readonly learning: string;
  readonly commitments: readonly CommitmentDraft[];
  readonly value: number | null;
  readonly valueWords: string;
  readonly recontract: 'no' | 'yes' | null;
  readonly recontractWords: string;
  readonly thinkBeyond: string;
}

export interface CommitmentDraft {
  readonly text: string;
  readonly due: string;
}

const NO_COMMITMENT: CommitmentDraft = { text: '', due: '' };

export const EMPTY_REVIEW: ReviewDraft = {
  learning: '',
  commitments: [NO_COMMITMENT],
  value: null,
  valueWords: '',
  recontract: null,
  recontractWords: '',
  thinkBeyond: '',
};

export const MOST_COMMITMENTS = 12;
const LONGEST_DUE = 60;

const isWritten = ({ text, due }: CommitmentDraft): boolean => text.trim() !== '' || due.trim() !== '';

/** The rows to show: what is written, and one more to write in. */
export const withRoom = (commitments: readonly CommitmentDraft[]): readonly CommitmentDraft[] =>
  commitments.every(isWritten) && commitments.length < MOST_COMMITMENTS
    ? [...commitments, NO_COMMITMENT]
    : commitments;

export const commitmentChanged = (
  commitments: readonly CommitmentDraft[],
  at: number,
  part: Partial<CommitmentDraft>,
): readonly CommitmentDraft[] =>
  commitments.map((commitment, i) => (i === at ? { ...commitment, ...part } : commitment));

export interface ReviewErrors {
  readonly learning?: string | undefined;
  /** By row. */
  readonly commitments: readonly (string | undefined)[];
  readonly value?: string | undefined;
  readonly valueWords?: string | undefined;
  readonly recontract?: string | undefined;
  readonly recontractWords?: string | undefined;
  readonly thinkBeyond?: string | undefined;
}

const errorInCommitment = (commitment: CommitmentDraft): string | undefined => {
  if (!commitment.text.trim() && commitment.due.trim()) return t`Write what you will do, or clear the day.`;
  if (commitment.due.trim().length > LONGEST_DUE) return t`Say by when in a word or two.`;
  return tooLong(commitment.text);
};

/** `asksWorth`: whether the two ask what a session was worth. */
export const errorsInReview = (draft: ReviewDraft, asksWorth: boolean): ReviewErrors => ({
  learning: draft.learning.trim() ? tooLong(draft.learning) : t`A line is enough: what did you learn?`,
  commitments: draft.commitments.map(errorInCommitment),
  value: asksWorth && draft.value === null ? t`Choose a number: 0 is nothing, 10 a great deal.` : undefined,
  valueWords: tooLong(draft.valueWords),
  recontract: draft.recontract === null ? t`Say whether it needs a word; “not now” is fine.` : undefined,
  recontractWords: tooLong(draft.recontractWords),
  thinkBeyond: tooLong(draft.thinkBeyond),
});

export const hasErrors = ({ commitments, ...rest }: ReviewErrors): boolean =>
  [...commitments, ...Object.values(rest)].some((error) => error !== undefined);

/** Which of the five questions are answered, in order: the strand fills as far as they are. */
export const answered = (draft: ReviewDraft): readonly boolean[] => [
  draft.learning.trim() !== '',
  draft.commitments.some(({ text }) => text.trim() !== ''),
  draft.value !== null,
  draft.recontract !== null,
  draft.thinkBeyond.trim() !== '',
];

/** The review as its command wants it, once there are no errors in it; what is not asked isn't sent. */
export const reviewBody = (
  draft: ReviewDraft,
  asksWorth: boolean,
): CommandBody<'session/{id}/rewrite-review'> => ({
  learning: draft.learning.trim(),
  commitments: draft.commitments
    .filter(({ text }) => text.trim() !== '')
    .map(({ text, due }) => ({ text: text.trim(), due: ifWritten(due) })),
  value: asksWorth ? (draft.value ?? undefined) : undefined,
  valueWords: asksWorth ? ifWritten(draft.valueWords) : undefined,
  recontractNeeded: draft.recontract === 'yes',
  recontractWords: draft.recontract === 'yes' ? ifWritten(draft.recontractWords) : undefined,
  thinkBeyond: ifWritten(draft.thinkBeyond),
});

/** A review that was taken back, to be written on: nothing of it is lost. */
export const draftOf = (review: SessionReview): ReviewDraft => ({
  learning: review.learning,
  commitments: withRoom(review.commitments.map(({ text, due }) => ({ text, due: due ?? '' }))),
  value: review.value ?? null,
  valueWords: review.valueWords ?? '',
  recontract: review.recontractNeeded ? 'yes' : 'no',
  recontractWords: review.recontractWords ?? '',
  thinkBeyond: review.thinkBeyond ?? '',
});
