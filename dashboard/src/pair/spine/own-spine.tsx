import type { Day, Role } from '@alliance/api-client/generated/api';
import { plural, t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { Covered } from '../../kit/covered.tsx';
import { inkOf, StrandSample } from '../../kit/strands/strands.tsx';
import { capital, count } from '../../words/counts.ts';
import { dayHeading } from './day-line.ts';
import { monthTicks, type TimeScale } from './time.ts';

/** How wide a letter of the axis is. */
const LETTER = 6;

interface OwnSpineProps {
  /** How whoever looks stands in these pairs, and what they are called. */
  readonly own: Role;
  readonly name: string;
  readonly pairs: number;
  readonly sessions: number;
  readonly today: Day;
  readonly scale: TimeScale;
  /** In CSS pixels, with the months at the foot. */
  readonly height: number;
  /** What is drawn over the months. */
  readonly children: ReactNode;
}

/** Over the days of all one's pairs: whose they are, the months, and today. */
export const OwnSpine = ({ own, name, pairs, sessions, today, scale, height, children }: OwnSpineProps) => {
  const others = own === 'coach' ? 'supervisor' : 'coach';
  const here = scale.x(today);
  return (
    <section aria-label={t`All your sessions`} className="border-b border-rule-2">
      <div className="score items-center below-wide:gap-y-2 below-wide:pt-2">
        <ul className="space-y-0.5 below-wide:flex below-wide:gap-x-5">
          <li className={`flex items-center gap-2 text-15 font-semibold ${inkOf(others, 'people')}`}>
            <StrandSample role={others} />
            {capital(
              others === 'coach'
                ? plural(pairs, { one: 'one coach', other: `${count(pairs)} coaches` })
                : plural(pairs, { one: 'one supervisor', other: `${count(pairs)} supervisors` }),
            )}
          </li>
          <li className={`flex min-w-0 items-center gap-2 text-15 font-semibold ${inkOf(own, 'people')}`}>
            <StrandSample role={own} />
            <span className="max-w-[160px] truncate">
              <Covered width="medium">{name}</Covered>
            </span>
          </li>
        </ul>
        <svg width={scale.length} height={height} aria-hidden="true" className="block overflow-visible">
          {monthTicks(scale).map(({ day, x, label }) => (
            <g key={day}>
              <path d={`M${x} ${height}v${label ? -9 : -4.5}`} className="stroke-rule-2" />
              {label && (here < x || here > x + 5 + label.length * LETTER) && (
                <text x={x + 5} y={height - 5} className="fill-ink-3 text-11">
                  {label}
                </text>
              )}
            </g>
          ))}
          {children}
          <path d={`M${here} 4V${height}`} strokeWidth="2" className="stroke-ink" />
        </svg>
        <div className="score-end">
          <p className="text-15 font-semibold">{dayHeading(today, today)}</p>
          <p className="text-13 text-ink-3">
            <Trans>
              {plural(sessions, { one: 'one session', other: `${count(sessions)} sessions` })} in all
            </Trans>
          </p>
        </div>
      </div>
    </section>
  );
};
