import type {
  EarlierTouch,
  Role,
  SessionRef,
  Theme,
  TouchCorrection,
  TouchReading,
} from '@alliance/api-client/generated/api';
import { t } from '@lingui/core/macro';
import { DEPTH } from './depths.ts';
import { eyeInWords } from './vocabulary.ts';
import { quoted } from '../../words/quoted.ts';

type Names = (role: Role) => string;

/** "2 explored, named by Amara, the attention on the coach, formative, “It felt warm.”" */
export const readingInWords = (
  { depth, namedBy, eye, function: served, words }: TouchReading,
  name: Names,
): string =>
  words
    ? t`${depth} ${DEPTH[depth]}, named by ${name(namedBy)}, the attention on ${eyeInWords(eye)}, ${served}, ${quoted(words)}`
    : t`${depth} ${DEPTH[depth]}, named by ${name(namedBy)}, the attention on ${eyeInWords(eye)}, ${served}`;

/** What would change, each in a line, so that nobody has to look for it; none where it did not come up at all. */
export const differences = ({ now, instead }: TouchCorrection, name: Names): readonly string[] => {
  if (!instead) return [];
  const lines: readonly (readonly [string, string, string])[] = [
    [t`depth`, `${now.depth} ${DEPTH[now.depth]}`, `${instead.depth} ${DEPTH[instead.depth]}`],
    [t`named by`, name(now.namedBy), name(instead.namedBy)],
    [t`attention on`, eyeInWords(now.eye), eyeInWords(instead.eye)],
    [t`it was`, now.function, instead.function],
    [
      t`in a few words`,
      now.words ? quoted(now.words) : t`nothing`,
      instead.words ? quoted(instead.words) : t`nothing`,
    ],
  ];
  return lines.flatMap(([what, before, after]) =>
    before === after ? [] : [`${what}: ${before} → ${after}`],
  );
};

/** What was agreed before it was put right: "Before: 2 explored, …; put right on 1 July, as Judith offered." */
export const earlierInWords = (before: EarlierTouch, name: Names, near: (day: string) => string): string =>
  before.why
    ? t`Before: ${readingInWords(before, name)}. Put right on ${near(before.correctedOn)}, as ${name(before.by)} offered: ${quoted(before.why)}.`
    : t`Before: ${readingInWords(before, name)}. Put right on ${near(before.correctedOn)}, as ${name(before.by)} offered.`;

export interface CorrectedTouch extends SessionRef {
  readonly before: EarlierTouch;
  /** Both say that it did not come up there after all. */
  readonly isGone: boolean;
  /** The latest correction of that session: what would be put back. */
  readonly isLatest: boolean;
}

/** Every time that a touch was put right, by session, and within one the oldest first. */
export const correctedTouches = ({
  touches,
  retracted,
}: Pick<Theme, 'touches' | 'retracted'>): readonly CorrectedTouch[] =>
  [
    ...touches.map((each) => ({ ...each, isGone: false })),
    ...retracted.map((each) => ({ ...each, isGone: true })),
  ]
    .toSorted((a, b) => a.session - b.session)
    .flatMap(({ sessionId, session, on, before, isGone }) =>
      before.map((each, i) => {
        const isLatest = i === before.length - 1;
        return { sessionId, session, on, before: each, isGone: isGone && isLatest, isLatest };
      }),
    );
