import type { MyPairs } from '@alliance/api-client/generated/api';
import { Covered } from '../../kit/covered.tsx';
import { inkOf, StrandSample } from '../../kit/strands/strands.tsx';
import { dayHeading } from '../../pair/spine/day-line.ts';
import { monthTicks, type TimeScale } from '../../pair/spine/time.ts';
import { capital, counted } from '../../words/counts.ts';

const HEIGHT = 84;
const AXIS = 38;
/** How wide a letter of the axis is. */
const LETTER = 6;

interface OwnSpineProps {
  readonly mine: MyPairs;
  readonly name: string;
  readonly scale: TimeScale;
}

/** One's own strand over the days of all pairs, with a tick for each session: the axis that the rows below share. */
export const OwnSpine = ({ mine, name, scale }: OwnSpineProps) => {
  const { pairs, today } = mine;
  const supervising = pairs.filter(({ role }) => role === 'supervisor').length * 2 >= pairs.length;
  const [own, others] = supervising ? (['supervisor', 'coach'] as const) : (['coach', 'supervisor'] as const);
  const sessions = pairs.flatMap((pair) => pair.sessions);
  const first = pairs.reduce((min, { began }) => (began < min ? began : min), today);
  const here = scale.x(today);
  return (
    <section aria-label="All your sessions" className="border-b border-rule-2">
      <div className="score items-center below-wide:gap-y-2 below-wide:pt-2">
        <ul className="space-y-0.5 below-wide:flex below-wide:gap-x-5">
          <li className={`flex items-center gap-2 text-15 font-semibold ${inkOf(others, 'people')}`}>
            <StrandSample role={others} />
            {capital(counted(pairs.length, others, others === 'coach' ? 'coaches' : undefined))}
          </li>
          <li className={`flex min-w-0 items-center gap-2 text-15 font-semibold ${inkOf(own, 'people')}`}>
            <StrandSample role={own} />
            <span className="max-w-[160px] truncate">
              <Covered width="medium">{name}</Covered>
            </span>
          </li>
        </ul>
        <svg width={scale.length} height={HEIGHT} aria-hidden="true" className="block overflow-visible">
          {monthTicks(scale).map(({ day, x, label }) => (
            <g key={day}>
              <path d={`M${x} ${HEIGHT}v${label ? -9 : -4.5}`} className="stroke-rule-2" />
              {label && (here < x || here > x + 5 + label.length * LETTER) && (
                <text x={x + 5} y={HEIGHT - 5} className="fill-ink-3 text-11">
                  {label}
                </text>
              )}
            </g>
          ))}
          <path
            d={`M${scale.x(first)} ${AXIS}H${here}`}
            strokeWidth="2"
            strokeDasharray={own === 'supervisor' ? '5 3.6' : undefined}
            className={own === 'supervisor' ? 'stroke-supervisor' : 'stroke-coach'}
          />
          <path
            d={sessions.map((on) => `M${scale.x(on)} ${AXIS - 6}v12`).join('')}
            strokeWidth="1.7"
            className="stroke-ink"
          />
          <path d={`M${here} 4V${HEIGHT}`} strokeWidth="2" className="stroke-ink" />
        </svg>
        <div className="score-end">
          <p className="text-15 font-semibold">{dayHeading(today, today)}</p>
          <p className="text-13 text-ink-3">{counted(sessions.length, 'session')} in all</p>
        </div>
      </div>
    </section>
  );
};
