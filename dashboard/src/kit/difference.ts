import { diffArrays } from 'diff';

/** Words, spaces and punctuation marks, each a token of its own; letters keep their apostrophes. */
export const tokens = (text: string): string[] =>
  text.match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*|\s+|[^\s]/gu) ?? [];

export type Piece =
  | { readonly kind: 'same'; readonly text: string }
  | { readonly kind: 'change'; readonly number: number; readonly removed: string; readonly added: string };

/** Unchanged gaps this short between two changes are read as part of one change. */
const isGap = (text: string): boolean => !/[\p{L}\p{N}]/u.test(text);

/**
 * What turned `before` into `after`, as one run of text: pieces that stayed, and numbered changes. A lone space or
 * comma between two changes doesn't part them.
 */
export const difference = (before: string, after: string): Piece[] => {
  const pieces: Piece[] = [];
  let removed = '';
  let added = '';
  let number = 0;
  const close = () => {
    if (removed !== '' || added !== '') pieces.push({ kind: 'change', number: ++number, removed, added });
    removed = '';
    added = '';
  };
  const parts = diffArrays(tokens(before), tokens(after));
  parts.forEach((part, i) => {
    const text = part.value.join('');
    if (part.removed) removed += text;
    else if (part.added) added += text;
    else if (isGap(text) && i > 0 && i < parts.length - 1 && (removed !== '' || added !== '')) {
      removed += text;
      added += text;
    } else {
      close();
      pieces.push({ kind: 'same', text });
    }
  });
  close();
  return pieces;
};

export const changesIn = (pieces: readonly Piece[]): readonly Extract<Piece, { kind: 'change' }>[] =>
  pieces.filter((piece) => piece.kind === 'change');
