import type { SessionRef, Theme } from '@alliance/api-client/generated/api';
import { t } from '@lingui/core/macro';
import { useDiscreet } from '../../device/discreet.ts';
import { usePair } from '../../pair/pair.tsx';
import { useLayout } from '../../device/width.ts';
import { CoveredText } from '../../kit/covered.tsx';
import { RIM } from '../../pair/field-lines.tsx';
import { widthOf } from '../../kit/mark-labels.ts';
import { thread } from '../../kit/strands/thread.ts';
import { TriedLabels } from '../../pair/tried/tried-labels.tsx';
import { span } from '../../words/counts.ts';
import { daysBetween } from '../../words/days.ts';
import type { ThemeLook } from './colours.ts';
import { railOf } from '../../pair/threads/rail.ts';
import { StateRail } from '../../pair/threads/state-rail.tsx';
import { courseInWords } from './sentences.ts';

/** Half a thread's height for each step of depth, in CSS pixels. */
export const PER_DEPTH = 5.9;
const HEIGHT = 102;
const AXIS = 62;

interface ThreadDrawingProps {
  readonly theme: Theme;
  readonly look: ThemeLook;
  readonly sessions: readonly SessionRef[];
}

export const ThreadDrawing = ({ theme, look, sessions }: ThreadDrawingProps) => {
  const { scale, day } = usePair();
  const { discreet } = useDiscreet();
  const wide = useLayout() === 'wide';
  const at = sessions.map(({ on }) => scale.x(on));
  const end = scale.x(day);
  const points = at.map((x, i) => ({ at: x, depth: theme.depths[i] ?? 0 }));
  const untouched = theme.touches.length === 0;
  const { body, dormant } = thread(points, { k: PER_DEPTH, until: end, axis: AXIS });
  return (
    <svg
      width={scale.length}
      height={HEIGHT}
      role="img"
      aria-label={discreet ? t`A theme, covered` : courseInWords(theme)}
      className="relative block overflow-visible"
    >
      {untouched && <NotYet start={scale.x(theme.named.on)} end={end} look={look} />}
      <StateRail rail={railOf(theme.states, at, end, scale.length + (wide ? 28 : 14))} end={end} />
      {!untouched && <path d={body} className={look.fill} />}
      {(untouched ? [] : dormant).map(([from, to]) => (
        <line
          key={from}
          x1={from}
          x2={to}
          y1={AXIS}
          y2={AXIS}
          className={look.stroke}
          strokeWidth="2"
          strokeDasharray="2 4"
        />
      ))}
      <CameBack theme={theme} x={scale.x} />
      <TriedLabels tried={theme.tried} axis={AXIS} y={AXIS + 36} />
    </svg>
  );
};

const NOT_YET = t`named here; its thread begins once it has come up, and both agree`;

/** A theme that hasn't come up yet: where it was named, and that its thread is still to begin. */
const NotYet = ({
  start,
  end,
  look,
}: {
  readonly start: number;
  readonly end: number;
  readonly look: ThemeLook;
}) => {
  const before = start - 12 - widthOf(NOT_YET) > 0;
  const words = before ? start - 12 : Math.max(0, start - 4);
  return (
    <g>
      {end - start > 12 && (
        <path d={`M${start + 7} ${AXIS}H${end}`} className="stroke-rule-2" strokeDasharray="1.5 4" />
      )}
      <circle cx={start} cy={AXIS} r="4" strokeWidth="1.8" className={`fill-paper ${look.stroke}`} />
      <text
        x={words}
        y={before ? AXIS + 4.5 : AXIS + 24}
        textAnchor={before ? 'end' : 'start'}
        className={`fill-ink-3 text-13 ${RIM}`}
      >
        {NOT_YET}
      </text>
    </g>
  );
};

/** Below the dots, where it came back the last time: after how long, as far as there is room to say it. */
const CameBack = ({ theme, x }: { readonly theme: Theme; readonly x: (day: string) => number }) => {
  const back = theme.returns.at(-1);
  if (!back) return null;
  const long = span(daysBetween(back.afterOn, back.on));
  const room = x(back.on) - x(back.afterOn) - 40;
  const words = [t`came back after ${long}`, long].find((each) => widthOf(each) <= room);
  if (!words) return null;
  return (
    <CoveredText
      x={x(back.on) - 22}
      y={AXIS + 22}
      anchor="end"
      width="medium"
      className={`fill-ink text-13 font-semibold ${RIM}`}
    >
      {words}
    </CoveredText>
  );
};
