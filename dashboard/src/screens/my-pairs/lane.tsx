import { CoveredText } from '../../kit/covered.tsx';

type Whose = 'coach' | 'supervisor' | 'both' | 'silence';

const STROKE: Readonly<Record<Whose, string>> = {
  coach: 'stroke-coach',
  supervisor: 'stroke-supervisor',
  both: 'stroke-ink',
  silence: 'stroke-ink',
};
const DOT: Readonly<Record<Whose, string>> = {
  coach: 'fill-coach',
  supervisor: 'fill-supervisor',
  both: 'fill-ink',
  silence: 'fill-ink',
};
const INK: Readonly<Record<Whose, string>> = {
  coach: 'text-coach',
  supervisor: 'text-supervisor-text',
  both: 'text-ink',
  silence: 'text-ink-2',
};

/** Room that its words need to the left of a lane. */
const ROOM = 250;

interface LaneProps {
  readonly y: number;
  readonly from: number;
  readonly to: number;
  readonly whose: Whose;
  readonly who: string;
  readonly since: string;
}

/** From the day since which something waits to the thing itself, at the end of the row; its words stand before it. */
export const Lane = ({ y, from, to, whose, who, since }: LaneProps) => {
  const isBefore = from >= ROOM;
  return (
    <g strokeWidth="1.8" fill="none">
      <path
        d={`M${from} ${y}H${to - 5}`}
        className={STROKE[whose]}
        strokeDasharray={whose === 'supervisor' ? '5 3.6' : undefined}
      />
      {whose === 'silence' ? (
        <path d={`M${from} ${y - 5}v10`} className={STROKE[whose]} />
      ) : (
        <>
          <circle cx={from} cy={y} r="3" className={DOT[whose]} />
          <circle cx={to - 5} cy={y} r="4" className={`${STROKE[whose]} fill-paper`} />
        </>
      )}
      <g className={`fill-current stroke-none text-13 ${INK[whose]}`}>
        <CoveredText
          x={isBefore ? from - 9 : from + 2}
          y={isBefore ? y + 4 : y - 6}
          anchor={isBefore ? 'end' : 'start'}
          width="medium"
        >
          <tspan className="font-semibold">{who}</tspan>
          <tspan className={whose === 'silence' ? '' : 'fill-ink-2'}>{` ${since}`}</tspan>
        </CoveredText>
      </g>
    </g>
  );
};
