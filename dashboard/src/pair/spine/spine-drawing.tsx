import type { Day, Partnership } from '@alliance/api-client/generated/api';
import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useId } from 'react';
import { addDays, numberOf } from '../../words/days.ts';
import { courseOf } from './course.ts';
import { Strands, type Colouring } from '../../kit/strands/strands.tsx';
import { beginning, monthTicks, numbered, type TimeScale } from './time.ts';

export const AXIS = 51;
export const HEIGHT = 100;

interface SpineDrawingProps {
  readonly partnership: Partnership;
  readonly scale: TimeScale;
  readonly day: Day;
  readonly lit: ReadonlySet<number>;
  readonly colouring: Colouring;
}

/** A number whose session is closer to the line of the day than that stands before the line. */
const BESIDE = 11;

/** The strands, the sessions and the months; what lies after the day that is shown is faint. */
export const SpineDrawing = ({ partnership, scale, day, lit, colouring }: SpineDrawingProps) => {
  const id = useId();
  const { began, sessions, planned, today } = partnership;
  const course = courseOf(partnership, scale.x);
  const here = scale.x(day);
  const held = sessions
    .filter(({ on }) => on <= day)
    .map((session) => ({ ...session, x: scale.x(session.on) }));
  const numbers = numbered(held.map(({ number, x }) => ({ number, x: Math.min(x, here - BESIDE) })));
  const last = held.at(-1)?.number;
  return (
    <svg width={scale.length} height={HEIGHT} aria-hidden="true" className="block overflow-visible">
      <clipPath id={`${id}-past`}>
        <rect x={-40} y={0} width={here + 40} height={HEIGHT} />
      </clipPath>
      <clipPath id={`${id}-future`}>
        <rect
          x={here}
          y={0}
          width={Math.max(0, (day < today ? scale.x(today) - 3 : scale.length + 40) - here)}
          height={HEIGHT}
        />
      </clipPath>
      <Months scale={scale} line={here} />
      <Strands course={course} axis={AXIS} colouring="faint" width={1.5} clipPath={`url(#${id}-future)`} />
      <Strands course={course} axis={AXIS} colouring={colouring} clipPath={`url(#${id}-past)`} />
      {sessions.map(({ number, on }) => {
        const x = scale.x(on);
        if (on > day)
          return <path key={number} d={`M${x} ${AXIS - 5}v10`} className="stroke-rule-2" strokeWidth="1" />;
        const bold = lit.has(number) || (lit.size === 0 && number === last);
        return (
          <g key={number}>
            <path d={`M${x} ${AXIS - 9}v18`} className="stroke-ink" strokeWidth={bold ? 3 : 1.7} />
            {(numbers.has(number) || lit.has(number)) && (
              <text
                x={here - x < BESIDE ? here - 3 : x}
                y={28}
                textAnchor={here - x < BESIDE ? 'end' : 'middle'}
                className={bold ? 'fill-ink text-12 font-bold' : 'fill-ink-2 text-12'}
              >
                {number}
              </text>
            )}
          </g>
        );
      })}
      {sessions.length === 0 && !planned && day === today && <FirstMeeting scale={scale} today={today} />}
      {beginning(partnership) < began && <WeBegan x={scale.x(began)} line={here} />}
      {planned && day === today && (
        <circle
          cx={scale.x(planned.on)}
          cy={AXIS}
          r={3.2}
          className="fill-paper stroke-rule-2"
          strokeWidth="1.5"
        />
      )}
      {day < today && (
        <g>
          <path d={`M${scale.x(today)} ${AXIS - 10}v20`} className="stroke-rule-2" strokeWidth="1.5" />
          <text x={scale.x(today) + 6} y={AXIS + 4} className="fill-ink-3 text-12">
            <Trans>today</Trans>
          </text>
        </g>
      )}
    </svg>
  );
};

/** How wide a label of the axis is for each of its letters, in CSS pixels. */
const LETTER = 6;

/** Where a label that begins at x stands so that the line of the day doesn't go through it. */
const clearOf = (line: number, x: number, label: string): number =>
  line > x - 2 && line < x + label.length * LETTER ? line + 4 : x;

const SAID_YES = t`we said yes`;

interface UnderTheLine {
  /** Where the line of the day stands. */
  readonly line: number;
}

/** Where sessions of before were recorded, the day on which the two said yes is somewhere along the line. */
const WeBegan = ({ x, line }: { readonly x: number } & UnderTheLine) => (
  <g>
    <path d={`M${x} ${AXIS + 20}v6`} className="stroke-rule-2" strokeWidth="1" />
    <text x={clearOf(line, x + 4, SAID_YES)} y={AXIS + 29} className="fill-ink-3 text-11">
      {SAID_YES}
    </text>
  </g>
);

const Months = ({ scale, line }: { readonly scale: TimeScale } & UnderTheLine) => {
  const ticks = monthTicks(scale);
  return (
    <g>
      {ticks.map(({ day, x, label }, i) => {
        const at = clearOf(line, x + 5, label ?? '');
        const next = ticks.slice(i + 1).find((tick) => tick.label)?.x ?? Number.POSITIVE_INFINITY;
        return (
          <g key={day}>
            <path d={`M${x} ${HEIGHT}v${label ? -9 : -4.5}`} className="stroke-rule-2" strokeWidth="1" />
            {label && at + label.length * LETTER < next && (
              <text x={at} y={HEIGHT - 5} className="fill-ink-3 text-11">
                {label}
              </text>
            )}
          </g>
        );
      })}
    </g>
  );
};

/** Before anything is planned: the strands could meet for a first time, when the two choose to. */
const FirstMeeting = ({ scale, today }: { readonly scale: TimeScale; readonly today: Day }) => {
  const meeting = addDays(today, 46);
  const at = (each: Day) => ({ at: scale.x(each), day: numberOf(each) });
  return (
    <g>
      <Strands
        course={{ start: at(today), meetings: [at(meeting)], end: at(scale.to) }}
        axis={AXIS}
        colouring="faint"
        width={1.5}
      />
      <circle cx={scale.x(meeting)} cy={AXIS} r={3.2} className="fill-paper stroke-field" strokeWidth="1.5" />
      <text x={scale.x(meeting)} y={28} textAnchor="middle" className="fill-ink-2 text-12 italic">
        <Trans>a first session, when you choose it</Trans>
      </text>
    </g>
  );
};
