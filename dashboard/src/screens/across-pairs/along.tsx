import type { Day } from '@alliance/api-client/generated/api';
import { Covered } from '../../kit/covered.tsx';
import type { TimeScale } from '../../pair/spine/time.ts';
import { STATE } from './axis.ts';
import { LineDrawing } from './line-drawing.tsx';
import { asks, type Line } from './reading.ts';
import { lineInWords, stateOf } from './sentences.ts';
import { Whose } from './whose.tsx';

/** Height of a line, in CSS pixels. */
const LINE = 22;
/** How far a state may reach beyond the field. */
export const BEYOND = 16;
/** What a name may be wide, where there is room. */
const WIDEST = 130;
const GAP = 9;

interface AlongProps {
  readonly line: Line;
  readonly today: Day;
  readonly scale: TimeScale;
}

/** A theme along the axis: whose it is before its first session, and at the end its state. */
export const Along = ({ line, today, scale }: AlongProps) => {
  const { pair } = line;
  const start = scale.x(pair.sessions[0] ?? pair.began);
  const look = asks(line) ? 'font-semibold text-ink' : 'text-ink-2';
  return (
    <div className="relative" style={{ height: LINE }}>
      <span
        className={`absolute top-0 truncate text-right text-13 leading-[22px] ${look}`}
        style={{ right: scale.length - start + GAP, maxWidth: Math.min(WIDEST, start - GAP) }}
      >
        <Whose pair={pair} />
      </span>
      <span className="sr-only">
        <Covered within>{`: ${lineInWords(line, today)}; `}</Covered>
      </span>
      <LineDrawing line={line} x={scale.x} today={today} length={scale.length} height={LINE} />
      <span
        className={`absolute top-0 text-right text-13 leading-[22px] ${look}`}
        style={{ right: -BEYOND, width: STATE + BEYOND }}
      >
        <Covered width="short" within>
          {stateOf(line)}
        </Covered>
      </span>
    </div>
  );
};
