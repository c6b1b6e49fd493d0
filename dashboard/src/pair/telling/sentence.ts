import type { Beat, Day, StoryDocument } from '@alliance/api-client/generated/api';
import type { MessageDescriptor } from '@lingui/core';
import { partsIn } from '#i18n';

/** A part of a sentence: words, somebody's own title, or a clause that opens what it rests on. */
export type Piece =
  | string
  | { readonly own: string }
  | { readonly beat: string; readonly says: string; readonly records: number };

const isPiece = (value: unknown): value is Exclude<Piece, string> =>
  typeof value === 'object' && value !== null && ('own' in value || 'beat' in value);

const SEVERAL = Symbol('several pieces');

/** Pieces in a row, where a sentence has one value. */
export const several = (pieces: readonly Piece[]) => ({ [SEVERAL]: pieces }) as const;

const isSeveral = (value: unknown): value is ReturnType<typeof several> =>
  typeof value === 'object' && value !== null && SEVERAL in value;

/** A sentence of the catalogue, `msg`…``, of whose values some are pieces. */
export const inPieces = (said: MessageDescriptor): readonly Piece[] =>
  partsIn(said).flatMap((part): readonly Piece[] => {
    if ('words' in part) return [part.words];
    const { value } = part;
    if (isSeveral(value)) return value[SEVERAL];
    return [isPiece(value) ? value : String(value ?? '')];
  });

/** A sentence of the story, with the beats that it tells and where on the spine it belongs. */
export interface Sentence {
  readonly pieces: readonly Piece[];
  readonly beats: readonly Beat[];
  readonly from: Day;
  readonly to: Day;
  readonly sessions: readonly number[];
}

export type Paragraph = readonly Sentence[];

export type BeatOfKind<Kind extends Beat['kind']> = Extract<Beat, { kind: Kind }>;

export const beatsOf = <Kind extends Beat['kind']>(
  { beats }: StoryDocument,
  kind: Kind,
): BeatOfKind<Kind>[] => beats.filter((beat): beat is BeatOfKind<Kind> => beat.kind === kind);

export const beatOf = <Kind extends Beat['kind']>(
  story: StoryDocument,
  kind: Kind,
): BeatOfKind<Kind> | undefined => beatsOf(story, kind)[0];

export const clause = (beat: Beat, says: string): Piece => ({
  beat: beat.id,
  says,
  records: beat.evidence.length,
});

export const own = (text: string): Piece => ({ own: text });

/** Where a piece stands in a sentence; nobody types it. */
const PLACE = /\uE000(\d)\uE001/;

/** A sentence in one message, with others' words and clauses in it: each language has them where it wants them. */
export const told = (
  says: (...places: readonly string[]) => string,
  ...pieces: readonly Piece[]
): readonly Piece[] =>
  says(...pieces.map((_, i) => `\uE000${i}\uE001`))
    .split(PLACE)
    .map((part, i) => (i % 2 === 1 ? (pieces[Number(part)] ?? '') : part))
    .filter((piece) => piece !== '');

export const sentence = (beats: readonly Beat[], ...pieces: readonly Piece[]): Sentence => ({
  pieces: pieces.filter((piece) => piece !== ''),
  beats,
  from: beats.map(({ from }) => from).toSorted()[0] ?? '',
  to:
    beats
      .map(({ to }) => to)
      .toSorted()
      .at(-1) ?? '',
  sessions: [...new Set(beats.flatMap(({ sessions }) => sessions))].toSorted((a, b) => a - b),
});

/** The sentence as plain text, without its clauses. */
export const textOf = ({ pieces }: Pick<Sentence, 'pieces'>): string =>
  pieces
    .map((piece) => (typeof piece === 'string' ? piece : 'own' in piece ? piece.own : piece.says))
    .join('');
