import type { LearningGoal } from '@alliance/api-client/generated/api';
import { usePair } from '../pair.tsx';
import { useLayout } from '../../device/width.ts';
import { Covered } from '../../kit/covered.tsx';
import { widthOf } from '../../kit/mark-labels.ts';

export const RAIL_HEIGHT = 34;
/** From its top to its line. */
export const RAIL_LINE = 25;
/** Less than this, and a wording isn't told on its stretch; the panel of wordings has it. */
const LEAST = 44;
/** Between one wording and the next. */
const AIR = 6;
/** Words that were said anew begin so far behind the day on which they were. */
const ANEW = 8;
/** On a desktop there is so much room behind the field. */
const MARGIN = 28;

export interface Placed {
  readonly text: string;
  readonly from: string;
  readonly latest: boolean;
  readonly start: number;
  readonly length: number;
  /** How far behind its start the words begin: behind the mark of what was said anew. */
  readonly behind: number;
  /** The words end where the stretch does, and go back from there, over the stretches before. */
  readonly back: boolean;
  readonly room: number;
}

interface Within {
  readonly x: (day: string) => number;
  /** Where the latest stretch ends. */
  readonly end: string;
  /** Where words may go to. */
  readonly edge: number;
}

/** Where each wording is told: the latest as long as it is, those before it in what it leaves them. */
const placed = (wordings: LearningGoal['wordings'], { x, end, edge }: Within): readonly Placed[] => {
  let free = edge;
  return wordings
    .toReversed()
    .map(({ text, from, until }, i): Placed => {
      const behind = i < wordings.length - 1 ? ANEW : 0;
      const latest = until === undefined;
      const start = x(from);
      const length = Math.max(2, x(until ?? end) - start);
      const back = latest && widthOf(text) > edge - start - behind;
      const room = back
        ? start + length
        : Math.min(free, latest ? edge : start + length) - start - behind - (latest ? 0 : AIR);
      free = back ? Math.max(0, start + length - widthOf(text) - 2 * AIR) : start;
      return { text, from, latest, start, length, behind, back, room };
    })
    .toReversed();
};

type Worded = Pick<LearningGoal, 'wordings' | 'standing'>;

/** Where each wording of a goal is told, from the day on which it began to hold; the last goes on to the day that is shown. */
export const usePlaced = (goal: Worded): readonly Placed[] => {
  const { scale, day, earlier } = usePair();
  const wide = useLayout() === 'wide';
  const end = goal.standing.is === 'live' ? day : goal.standing.on;
  // On an earlier day nothing is written into what hadn't happened: the words then end where the day does, as they do
  // at the end of the field.
  const edge = earlier ? scale.x(end) : scale.length + (wide ? MARGIN : 0);
  return placed(goal.wordings, { x: scale.x, end, edge });
};

/** Every wording the goal had, one stretch after another. */
export const WordingRail = ({ goal }: { readonly goal: Worded }) => {
  const { scale } = usePair();
  return (
    <div className="relative" style={{ height: RAIL_HEIGHT, width: scale.length }}>
      {usePlaced(goal).map(({ text, from, latest, start, length, behind, back, room }) => (
        <div key={from} className="absolute inset-y-0" style={{ left: start, width: length }}>
          {room > LEAST && (
            <p
              className={`absolute top-0 w-max truncate text-13 leading-5 ${back ? 'right-1.5 bg-paper pl-1.5' : 'left-0'} ${latest ? 'font-semibold' : 'text-ink-2 italic'}`}
              style={{ maxWidth: room, ...(!back && { marginLeft: behind }) }}
            >
              <Covered width="medium" within>
                {text}
              </Covered>
            </p>
          )}
          <svg
            width={length}
            height={12}
            aria-hidden="true"
            className="absolute top-5 left-0 block overflow-visible"
          >
            <path
              d={`M0.5 1v9M0.5 5H${length - (latest ? 0 : 3)}${latest && goal.standing.is !== 'live' ? 'v-4.5v9' : ''}`}
              fill="none"
              className={latest ? 'stroke-ink' : 'stroke-ink-3'}
              strokeWidth={latest ? 1.6 : 1.2}
            />
          </svg>
        </div>
      ))}
    </div>
  );
};
