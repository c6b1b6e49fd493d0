import type { GrowthDimension, GrowthSaid } from '@alliance/api-client/generated/api';
import { t } from '@lingui/core/macro';
import type { Errors } from '../../pair/form.ts';

/** What is said of a place: words, a position, or both. */
export interface SaidDraft {
  readonly words: string;
  /** Null while there is none: the line has no handle then. */
  readonly position: number | null;
}

export interface PlaceDraft extends SaidDraft {
  readonly dimension: GrowthDimension;
}

export interface CorrectDraft extends SaidDraft {
  readonly why: string;
  readonly out: boolean;
}

export const saidDraftOf = (said?: GrowthSaid): SaidDraft => ({
  words: said?.words ?? '',
  position: said?.position ?? null,
});

/** Stands at the words, which are asked for first. */
export const unlessSaid = <Draft extends SaidDraft>({ words, position }: Draft): Errors<SaidDraft> => ({
  words:
    words.trim() || position !== null ? undefined : t`A few words, or a place on the line: either is enough.`,
});

export const saidBody = ({ words, position }: SaidDraft) => ({
  ...(words.trim() && { words: words.trim() }),
  ...(position !== null && { position }),
});
