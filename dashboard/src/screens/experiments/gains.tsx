import type { Experiment, LearningGoal } from '@alliance/api-client/generated/api';
import { CoveredText, useWidthOf } from '../../kit/covered.tsx';
import { RIM } from '../../pair/field-lines.tsx';
import { usePair } from '../../pair/pair.tsx';
import { usePlaced } from '../../pair/threads/wording-rail.tsx';
import { useEnds } from './marks.tsx';
import { gainInWords, gainsIn } from './levels.ts';

const GAP = 10;

interface GainsProps {
  readonly goal: LearningGoal;
  /** What came into it. */
  readonly arriving: readonly Experiment[];
  readonly y: number;
}

/** Beside where something came into a goal: by how much it was seen to have moved there, where its wordings leave room. */
export const Gains = ({ goal, arriving, y }: GainsProps) => {
  const { firstName } = usePair();
  const wordings = usePlaced(goal);
  const ends = useEnds();
  const width = useWidthOf('medium');
  const told = new Map(
    arriving.flatMap((each) => {
      const { into } = ends(each);
      const session = each.standing.is === 'concluded' ? each.standing.session : undefined;
      const gains = session === undefined ? undefined : gainsIn(goal, session);
      const words = gains && gainInWords(gains, firstName);
      return into !== undefined && words ? [[into, words] as const] : [];
    }),
  );
  const isFree = (from: number, to: number) =>
    wordings.every(({ text, start, length, behind, back, room }) => {
      const long = Math.min(width(text), room);
      const begins = back ? start + length - long : start + behind;
      return begins >= to || begins + long + GAP <= from;
    });
  return [...told]
    .filter(([into, words]) => isFree(into - GAP - width(words), into - GAP))
    .map(([into, words]) => (
      <CoveredText
        key={into}
        x={into - GAP}
        y={y}
        anchor="end"
        width="medium"
        className={`fill-ink-2 text-13 ${RIM}`}
      >
        {words}
      </CoveredText>
    ));
};
