import type { AllianceReviewDocument, Role } from '@alliance/api-client/generated/api';
import { t } from '@lingui/core/macro';

/** `still`, a word on it, or nothing said. */
export type AboutClause = 'still' | 'word' | '';

export interface ViewDraft {
  readonly helps: string;
  readonly avoids: string;
  /** By assumption; a new one by `new`. */
  readonly assumptions: Readonly<Record<string, string>>;
  readonly about: Readonly<Record<string, AboutClause>>;
  readonly words: Readonly<Record<string, string>>;
}

export const emptyView: ViewDraft = { helps: '', avoids: '', assumptions: {}, about: {}, words: {} };

export interface WrongView {
  readonly helps?: string | undefined;
  readonly words?: Readonly<Record<string, string>> | undefined;
}

const wordless = ({ about, words }: ViewDraft): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(about)
      .filter(([id, said]) => said === 'word' && !words[id]?.trim())
      .map(([id]) => [id, t`A line is enough.`]),
  );

const saysNothing = ({ helps, avoids, assumptions, about }: ViewDraft): boolean =>
  !helps.trim() &&
  !avoids.trim() &&
  Object.values(assumptions).every((each) => !each.trim()) &&
  Object.values(about).every((each) => each === '');

export const wrongIn = (draft: ViewDraft): WrongView => {
  const words = wordless(draft);
  return {
    helps: saysNothing(draft) ? t`One line is enough, about anything below.` : undefined,
    words: Object.keys(words).length > 0 ? words : undefined,
  };
};

export const ownAssumptions = ({ assumptions }: AllianceReviewDocument, viewer: Role) =>
  assumptions.filter(({ by }) => by === viewer);

const said = (text: string | undefined): string | undefined => text?.trim() || undefined;

/** As it is sent: clauses that are not in force any more are left out. */
export const viewBody = (
  reviewId: string,
  { helps, avoids, assumptions, about, words }: ViewDraft,
  { clauses }: AllianceReviewDocument,
) => {
  const ids = clauses.map(({ clauseId }) => clauseId);
  return {
    reviewId,
    ...(said(helps) && { helps: said(helps) }),
    ...(said(avoids) && { avoids: said(avoids) }),
    assumptions: Object.entries(assumptions).flatMap(([id, text]) =>
      said(text) ? [{ ...(id !== 'new' && { assumptionId: id }), text: text.trim() }] : [],
    ),
    stillTrue: ids.filter((id) => about[id] === 'still'),
    wordOn: ids.flatMap((clauseId) => {
      const text = said(words[clauseId]);
      return about[clauseId] === 'word' && text ? [{ clauseId, text }] : [];
    }),
  };
};
