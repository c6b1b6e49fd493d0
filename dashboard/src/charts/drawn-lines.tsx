import { useMemo, type ReactNode } from 'react';
import { Area, ComposedChart, DefaultZIndexes, Line, XAxis, YAxis, ZIndexLayer } from 'recharts';
import { segmented, type Row } from './segments.ts';
import type { Place, Series } from './series.ts';

interface DotProps {
  readonly cx?: number | undefined;
  readonly cy?: number | undefined;
  readonly value?: unknown;
  readonly payload?: Row | undefined;
}

/** A full point that is exactly on a ring lies within it. */
const RADIUS = { ring: 4.6, full: 4.4, within: 2 };

const dotOf = ({ key, colour, dot }: Series<string>) =>
  function Dot({ cx, cy, value, payload }: DotProps) {
    if (cx === undefined || cy === undefined || value === null || value === undefined)
      return <g key={`${cx}`} />;
    return dot === 'full' ? (
      <circle
        key={`${key}-${cx}`}
        cx={cx}
        cy={cy}
        r={payload?.alike ? RADIUS.within : RADIUS.full}
        fill={colour}
        strokeWidth={0}
      />
    ) : (
      <circle
        key={`${key}-${cx}`}
        cx={cx}
        cy={cy}
        r={RADIUS.ring}
        fill="var(--color-paper)"
        stroke={colour}
        strokeWidth={2.2}
      />
    );
  };

export interface LinesProps {
  /** In CSS pixels; the length is that of the time field. */
  readonly length: number;
  readonly height: number;
  readonly domain: readonly [number, number];
  /** In the order in which they are drawn, each over the one before; the same list each time. */
  readonly series: readonly Series<string>[];
  readonly places: readonly Place<string>[];
  /** The room between the lines is shaded: where the distance itself is the matter. */
  readonly between?: boolean;
  /** Drawn above the shade and beneath the lines. */
  readonly children?: ReactNode;
  /** Drawn above the lines: words. */
  readonly words?: ReactNode;
}

/*
 * The chart library draws its shades and its lines in layers, whatever the order in which they are written. Layers
 * that it has anyway are there as soon as the lines are: one of our own comes a moment later, too late for a printer.
 */
const { cursorRectangle: OVER_SHADE, label: OVER_LINES } = DefaultZIndexes;

/* The chart library works everything out anew for an object that it hasn't seen, whatever is in it. */
const MARGIN = { top: 0, right: 0, bottom: 0, left: 0 };
const OVERFLOWING = { overflow: 'visible' } as const;
const useData = (places: readonly Place<string>[], series: readonly Series<string>[]) => {
  const { rows, stretches } = segmented(
    places,
    series.map(({ key }) => key),
  );
  const text = JSON.stringify(rows);
  return { data: useMemo(() => JSON.parse(text) as readonly Row[], [text]), stretches };
};

/** Each series on the page's time axis, broken where it begins anew; a single point stays a point. */
const DrawnLines = ({
  length,
  height,
  domain,
  series,
  places,
  between = false,
  children,
  words,
}: LinesProps) => {
  const { data, stretches } = useData(places, series);
  const looks = useMemo(
    () => new Map(series.map((each) => [each.key, { ...each, dot: dotOf(each) }])),
    [series],
  );
  const [lowest, highest] = domain;
  const across = useMemo<[number, number]>(() => [0, length], [length]);
  const upward = useMemo<[number, number]>(() => [lowest, highest], [lowest, highest]);
  return (
    <ComposedChart
      width={length}
      height={height}
      data={data}
      margin={MARGIN}
      accessibilityLayer={false}
      style={OVERFLOWING}
      className="[&_svg]:overflow-visible"
    >
      <XAxis type="number" dataKey="x" domain={across} hide allowDataOverflow />
      <YAxis type="number" domain={upward} hide allowDataOverflow />
      {between && (
        <Area
          dataKey="room"
          type="linear"
          stroke="none"
          fill="var(--color-wash)"
          fillOpacity={1}
          connectNulls
          isAnimationActive={false}
          activeDot={false}
        />
      )}
      <ZIndexLayer zIndex={OVER_SHADE}>{children}</ZIndexLayer>
      {stretches.map(({ key, dataKey }) => (
        <Line
          key={dataKey}
          type="linear"
          dataKey={dataKey}
          stroke={looks.get(key)?.colour ?? 'none'}
          strokeWidth={2.2}
          strokeDasharray={looks.get(key)?.dash ?? ''}
          connectNulls
          isAnimationActive={false}
          activeDot={false}
          dot={looks.get(key)?.dot ?? false}
        />
      ))}
      <ZIndexLayer zIndex={OVER_LINES}>{words}</ZIndexLayer>
    </ComposedChart>
  );
};

export default DrawnLines;
