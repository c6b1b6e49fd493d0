import { linear } from '../../kit/strands/linear.ts';
import { useId } from 'react';
import { useLit } from '../lit.tsx';
import { usePair } from '../pair.tsx';
import { monthsIn, nextMonth, numberOf } from '../../words/days.ts';
import { courseOf } from './course.ts';
import { Strands, type Colouring } from '../../kit/strands/strands.tsx';
import { beginning, numbered } from './time.ts';

const AXIS = 46;
/** A year stands over its line; so far from the middle of its words is room for no number of a session. */
const YEAR = { high: 6, room: 14 };

/** The first day, and each 1 January after it. */
const yearsFrom = (first: string, to: string): string[] => [
  first,
  ...monthsIn(nextMonth(first), to).filter((month) => month.endsWith('-01-01')),
];

/** Where a day stands on an upright spine of a given height: the first day on top, the day shown at the bottom. */
export const useUprightScale = (height: number): ((day: string) => number) => {
  const { partnership, day } = usePair();
  const scale = linear([numberOf(beginning(partnership)), numberOf(day)], [0, height - 14]);
  return (each) => scale(numberOf(each));
};

/** The spine on a phone: upright at the left, the day at the bottom near the thumb. */
export const UprightSpine = ({
  height,
  colouring = 'people',
}: {
  readonly height: number;
  readonly colouring?: Colouring;
}) => {
  const { partnership, held, day } = usePair();
  const lit = useLit();
  const y = useUprightScale(height);
  const id = useId();
  const placed = held.map(({ number, on }) => ({ number, x: y(on) }));
  const numbers = numbered(placed, 15);
  const last = held.at(-1)?.number;
  return (
    <svg width={64} height={height} aria-hidden="true" className="block shrink-0 overflow-visible">
      <clipPath id={id}>
        <rect x={0} y={-2} width={64} height={height - 12} />
      </clipPath>
      <Strands
        course={courseOf(partnership, y)}
        axis={AXIS}
        lie="upright"
        colouring={colouring}
        clipPath={`url(#${id})`}
      />
      {yearsFrom(beginning(partnership), day).map((first) => {
        const at = y(first);
        if (placed.some(({ number, x }) => numbers.has(number) && Math.abs(x - at + YEAR.high) < YEAR.room))
          return null;
        return (
          <g key={first}>
            <path d={`M${AXIS - 43} ${at}h25`} className="stroke-rule-2" />
            <text x={AXIS - 18} y={at - 4} textAnchor="end" className="fill-ink-3 text-11">
              {first.slice(0, 4)}
            </text>
          </g>
        );
      })}
      {placed.map(({ number, x: at }) => {
        const bold = lit.has(number) || (lit.size === 0 && number === last);
        return (
          <g key={number}>
            <path d={`M${AXIS - 10} ${at}h20`} className="stroke-ink" strokeWidth={bold ? 3 : 1.8} />
            {numbers.has(number) && (
              <text
                x={AXIS - 18}
                y={at + 4}
                textAnchor="end"
                className={bold ? 'fill-ink text-12 font-bold' : 'fill-ink-2 text-12'}
              >
                {number}
              </text>
            )}
          </g>
        );
      })}
      <g transform={`translate(${AXIS} ${y(day)})`}>
        <rect
          x={-16}
          y={-6}
          width={32}
          height={12}
          rx={6}
          className="fill-paper stroke-ink"
          strokeWidth="1.6"
        />
        <path d="M-4 -1.6h8M-4 1.6h8" className="stroke-ink" />
      </g>
    </svg>
  );
};
