import type { MyPairs, PairInShort } from '@alliance/api-client/generated/api';
import type { Day } from '@alliance/days/days';
import { t } from '@lingui/core/macro';
import { useDiscreet } from '../../device/discreet.ts';
import { linear } from '../../kit/strands/linear.ts';
import { SMALL } from '../../kit/strands/geometry.ts';
import { Strands } from '../../kit/strands/strands.tsx';
import { dayShort, monthName, shortMonth } from '../../words/days-in-words.ts';
import { addDays, monthsIn, numberOf } from '../../words/days.ts';
import { courseIn } from './axis.ts';
import { firstName } from './sentences.ts';

/** As many pairs fit beside each other, and so many days above and below today. */
export const MOST_UPRIGHT = 8;
const BEFORE = 182;
const AFTER = 35;
const HEIGHT = { days: 290, lane: 62, names: 36 };
/** Where a name finds no room beside its neighbours, each second stands so much lower. */
const LOWER = 34;
const LABELS = 42;
/** How wide a letter is, drawn narrow: so that two names don't meet, longer ones are cut. */
const LETTER = 5.2;
/** How near to an edge, or to today, a month isn't told. */
const NEAR = 14;

const STROKE = { coach: 'stroke-coach', supervisor: 'stroke-supervisor', both: 'stroke-ink' } as const;
const FILL = { coach: 'fill-coach', supervisor: 'fill-supervisor', both: 'fill-ink' } as const;

const whoseFirst = ({ waits, role }: PairInShort): keyof typeof STROKE | undefined => {
  const [first] = waits;
  if (!first) return undefined;
  if (first.for === 'both') return 'both';
  return (first.for === 'you') === (role === 'coach') ? 'coach' : 'supervisor';
};

const cut = (name: string, letters: number) =>
  name.length > letters ? `${name.slice(0, letters - 1)}…` : name;

interface UprightProps {
  readonly mine: MyPairs;
  /** Of the field, in CSS pixels. */
  readonly width: number;
}

/** On a phone: the last half year of each pair upright, today as a line near the foot, and what waits below it. */
export const Upright = ({ mine: { pairs, today }, width }: UprightProps) => {
  // There is no room for covers: the names stand in the rows below.
  const { discreet } = useDiscreet();
  const from = addDays(today, -BEFORE);
  const y = linear([numberOf(from), numberOf(addDays(today, AFTER))], [0, HEIGHT.days]);
  const at = (day: Day) => y(numberOf(day));
  const here = at(today);
  const ring = HEIGHT.days + HEIGHT.lane - 12;
  const step = (width - LABELS) / pairs.length;
  const beside = Math.floor(step / LETTER);
  const inTwoRows = pairs.some((pair) => firstName(pair).length > beside);
  const letters = inTwoRows ? 2 * beside : beside;
  const centre = (i: number) => LABELS + step * (i + 0.5);
  return (
    <svg
      width={width}
      height={HEIGHT.days + HEIGHT.lane + HEIGHT.names + (inTwoRows ? LOWER : 0)}
      aria-hidden="true"
      className="no-print mb-6 block"
    >
      <clipPath id="my-pairs-past">
        <rect x="0" y="0" width={width} height={here} />
      </clipPath>
      <clipPath id="my-pairs-ahead">
        <rect x="0" y={here} width={width} height={HEIGHT.days} />
      </clipPath>
      {monthsIn(from, today)
        .filter((month) => at(month) > NEAR && Math.abs(at(month) - here) > NEAR)
        .map((month) => (
          <g key={month}>
            <path d={`M${LABELS} ${at(month)}H${width}`} className="stroke-rule" />
            <text x="0" y={at(month) + 4} className="fill-ink-3 text-12">
              {month.slice(5, 7) === '01' ? month.slice(0, 4) : shortNameOf(month)}
            </text>
          </g>
        ))}
      {pairs.map((pair, i) => {
        const x = centre(i);
        const course = courseIn(pair, today, at);
        const whose = whoseFirst(pair);
        const since = pair.waits[0]?.since;
        const lane = x + Math.min(10, step / 4);
        const foot = HEIGHT.days + HEIGHT.lane + (inTwoRows && i % 2 === 1 ? LOWER : 0);
        return (
          <g key={pair.allianceId}>
            <Strands
              course={course}
              axis={x}
              lie="upright"
              shape={SMALL}
              width={1.4}
              clipPath="url(#my-pairs-past)"
            />
            <Strands
              course={course}
              axis={x}
              lie="upright"
              shape={SMALL}
              width={1.2}
              colouring="faint"
              clipPath="url(#my-pairs-ahead)"
            />
            <path
              d={pair.sessions
                .filter((on) => on >= from)
                .map((on) => `M${x - 6} ${at(on)}h12`)
                .join('')}
              className="stroke-ink"
              strokeWidth="1.6"
            />
            {pair.next && at(pair.next.on) < ring - 8 && (
              <circle
                cx={x}
                cy={at(pair.next.on)}
                r="3.6"
                strokeWidth="1.6"
                className="fill-paper stroke-ink-2"
              />
            )}
            {whose && since && (
              <g strokeWidth="1.8">
                <path
                  d={`M${lane} ${at(since < from ? from : since)}V${ring - 4}`}
                  fill="none"
                  className={STROKE[whose]}
                  strokeDasharray={whose === 'supervisor' ? '5 3' : undefined}
                />
                <circle
                  cx={lane}
                  cy={at(since < from ? from : since)}
                  r="3"
                  strokeWidth="0"
                  className={FILL[whose]}
                />
                <circle cx={lane} cy={ring} r="3.8" className={`fill-paper ${STROKE[whose]}`} />
              </g>
            )}
            {!discreet && (
              <text
                x={x}
                y={foot + 10}
                textAnchor="middle"
                className="fill-ink text-11 font-semibold font-stretch-condensed"
              >
                {cut(firstName(pair), letters)}
              </text>
            )}
            <text
              x={x}
              y={foot + 26}
              textAnchor="middle"
              className="fill-ink-2 text-11 font-stretch-condensed"
            >
              {pair.next ? dayShort(pair.next.on) : t`not set`}
            </text>
          </g>
        );
      })}
      <path d={`M${LABELS - 12} ${here}H${width}`} className="stroke-ink" strokeWidth="1.6" />
    </svg>
  );
};

const shortNameOf = (month: Day): string =>
  monthName(month).length > 5 ? shortMonth(month) : monthName(month);
