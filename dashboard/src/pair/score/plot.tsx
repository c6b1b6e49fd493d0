import type { Role } from '@alliance/api-client/generated/api';
import { linear } from '../../kit/strands/linear.ts';
import { useDiscreet } from '../../device/discreet.ts';
import { useLayout } from '../../device/width.ts';

const STROKE = { coach: 'stroke-coach', supervisor: 'stroke-supervisor' } as const;

export interface PlotPoint {
  readonly x: number;
  readonly value: number;
}

export interface PlotScale {
  readonly y: (value: number) => number;
  readonly ticks: readonly number[];
}

interface PlotFrame {
  readonly height: number;
  /** Between two ticks. */
  readonly step: number;
  /** The least that the axis holds. */
  readonly least: readonly [number, number];
  /** Room for figures above the highest value, and below the lowest. */
  readonly top?: number;
  readonly bottom?: number;
  /** A tick that stays where there is room for few. */
  readonly around: number;
}

/** The figures of two neighbouring ticks need so much. */
const LINE = 13;

/** A value axis of a small drawing: it holds the values, and the steps that fit between its ends. */
export const plotScale = (
  values: readonly number[],
  { height, step: finest, least, top = 4, bottom = 4, around }: PlotFrame,
): PlotScale => {
  const low = Math.min(least[0], Math.min(...values) - finest / 4);
  const high = Math.max(least[1], Math.max(...values) + finest / 4);
  const y = linear([low, high], [height - bottom, top]);
  const step = y(0) - y(finest) < LINE ? 2 * finest : finest;
  const first = around - Math.floor((around - low) / step) * step;
  const ticks = Array.from({ length: Math.floor((high - first) / step) + 1 }, (_, i) => first + i * step);
  return { y: (value) => Math.round(y(value) * 10) / 10, ticks };
};

export const Ticks = ({ scale, length }: { readonly scale: PlotScale; readonly length: number }) => {
  const { discreet } = useDiscreet();
  // Where labels stand above their strip the margin is no room for figures: they stand on their lines.
  const beside = useLayout() === 'wide';
  const room = beside ? 0 : 14;
  return scale.ticks.map((tick) => (
    <g key={tick}>
      <path d={`M0 ${scale.y(tick)}H${length}`} className="stroke-rule" strokeDasharray="1.5 4" />
      <text
        x={beside ? -8 : 0}
        y={scale.y(tick) + (beside ? 4.5 : -3)}
        textAnchor={beside ? 'end' : 'start'}
        className={beside ? 'fill-ink-2 text-13' : 'fill-ink-3 text-11'}
      >
        {!discreet && scale.y(tick) >= room && tick}
      </text>
    </g>
  ));
};

/** One person's line: solid with full points, or dashed with open ones. One session is a point, and no line. */
export const PersonLine = ({
  whose,
  points,
  scale,
}: {
  readonly whose: Role;
  readonly points: readonly PlotPoint[];
  readonly scale: PlotScale;
}) => (
  <g className={STROKE[whose]} strokeWidth="2">
    {points.length > 1 && (
      <path
        d={`M${points.map(({ x, value }) => `${x} ${scale.y(value)}`).join('L')}`}
        fill="none"
        strokeDasharray={whose === 'coach' ? undefined : '5 3.5'}
      />
    )}
    {points.map(({ x, value }) => (
      <circle
        key={x}
        cx={x}
        cy={scale.y(value)}
        r={whose === 'coach' ? 2.6 : 3.2}
        strokeWidth="1.8"
        className={whose === 'coach' ? 'fill-coach' : 'fill-(--ground)'}
      />
    ))}
  </g>
);
