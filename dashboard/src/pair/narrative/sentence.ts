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

/** What becomes of the words between `<0>` and `</0>`; where there is nothing to make of them they stay words. */
type Made = ((words: string) => Piece) | undefined;

/** Words that follow each other are one piece. */
const joined = (pieces: readonly Piece[]): readonly Piece[] =>
  pieces.reduce<Piece[]>((all, piece) => {
    const last = all.at(-1);
    if (typeof piece !== 'string' || typeof last !== 'string') return [...all, piece];
    return [...all.slice(0, -1), last + piece];
  }, []);

/**
 * A sentence of the catalogue, `` msg`…` ``: a piece is a value of it, and a clause stands between `<0>` and `</0>`, the
 * next between `<1>` and `</1>`. Each language has them where it wants them; what is a value is never read as one.
 */
export const inPieces = (said: MessageDescriptor, ...clauses: readonly Made[]): readonly Piece[] => {
  const pieces: Piece[] = [];
  let within: { readonly made: Made; words: string } | undefined;
  for (const part of partsIn(said))
    if ('value' in part) {
      const { value } = part;
      if (within) within.words += String(value ?? '');
      else if (isSeveral(value)) pieces.push(...value[SEVERAL]);
      else pieces.push(isPiece(value) ? value : String(value ?? ''));
    } else
      for (const words of part.words.split(/(<\/?\d+>)/)) {
        const [, end, number] = /^<(\/?)(\d+)>$/.exec(words) ?? [];
        if (number === undefined && within) within.words += words;
        else if (number === undefined) pieces.push(words);
        else if (end === '') within = { made: clauses[Number(number)], words: '' };
        else if (within) {
          pieces.push(within.made ? within.made(within.words) : within.words);
          within = undefined;
        }
      }
  return joined(pieces.filter((piece) => piece !== ''));
};

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

/** A clause of a sentence, which opens what this beat rests on. */
export const opens = (beat: Beat | undefined): Made => beat && ((says) => clause(beat, says));

export const own = (text: string): Piece => ({ own: text });

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
