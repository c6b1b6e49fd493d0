import type { Role } from '@alliance/api-client/generated/api';
import { useMemo, type ReactNode } from 'react';
import { Area, ComposedChart, DefaultZIndexes, Line, XAxis, YAxis, ZIndexLayer } from 'recharts';
import { PERSON_DASH } from '../pair/person.tsx';
import { segmented, type Row } from './segments.ts';
import type { Pairing } from './vertical.ts';

const PERSON_COLOUR: Readonly<Record<Role, string>> = {
  coach: 'var(--color-coach)',
  supervisor: 'var(--color-supervisor)',
};
const ROLES: readonly Role[] = ['supervisor', 'coach'];

interface DotProps {
  readonly cx?: number | undefined;
  readonly cy?: number | undefined;
  readonly value?: unknown;
  readonly payload?: Pairing | undefined;
}

interface PersonDotProps {
  readonly role: Role;
  readonly cx: number;
  readonly cy: number;
  /** Both are exactly here: the coach's then lies within the supervisor's. */
  readonly alike: boolean;
}

/** The coach's points are whole, the supervisor's are rings: colour is never the only difference. */
const PersonDot = ({ role, cx, cy, alike }: PersonDotProps) => (
  <circle
    cx={cx}
    cy={cy}
    r={role === 'supervisor' ? 4.6 : alike ? 2 : 4.4}
    className={role === 'coach' ? 'fill-coach' : 'fill-paper stroke-supervisor'}
    strokeWidth={role === 'coach' ? 0 : 2.2}
  />
);

const dotOf = (role: Role) =>
  function Dot({ cx, cy, value, payload }: DotProps) {
    return cx === undefined || cy === undefined || value === null || value === undefined ? (
      <g key={`${cx}`} />
    ) : (
      <PersonDot
        key={`${role}-${cx}`}
        role={role}
        cx={cx}
        cy={cy}
        alike={payload !== undefined && payload.coach === payload.supervisor}
      />
    );
  };
const DOTS = { coach: dotOf('coach'), supervisor: dotOf('supervisor') };

export interface TwoLinesProps {
  /** In CSS pixels; the length is that of the time field. */
  readonly length: number;
  readonly height: number;
  readonly domain: readonly [number, number];
  readonly pairs: readonly Pairing[];
  /** The room between the two lines is shaded: where the distance itself is the matter. */
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

const roomIn = ({ coach, supervisor }: Pairing): [number, number] | null =>
  coach === null || supervisor === null ? null : [Math.min(coach, supervisor), Math.max(coach, supervisor)];

/* The chart library works everything out anew for an object that it hasn't seen, whatever is in it. */
const MARGIN = { top: 0, right: 0, bottom: 0, left: 0 };
const OVERFLOWING = { overflow: 'visible' } as const;
const useData = (pairs: readonly Pairing[]) => {
  const { rows, stretches } = segmented(pairs);
  const text = JSON.stringify(rows.map((row) => ({ ...row, room: roomIn(row) })));
  return { data: useMemo(() => JSON.parse(text) as readonly Row[], [text]), stretches };
};

/** One line for each of the two on the page's time axis, broken where it begins anew; a single point stays a point. */
const TwoLines = ({ length, height, domain, pairs, between = false, children, words }: TwoLinesProps) => {
  const { data, stretches } = useData(pairs);
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
      {ROLES.flatMap((role) => Array.from({ length: stretches[role] }, (_, i) => ({ role, i }))).map(
        ({ role, i }) => (
          <Line
            key={`${role}-${i}`}
            type="linear"
            dataKey={`${role}-${i}`}
            stroke={PERSON_COLOUR[role]}
            strokeWidth={2.2}
            strokeDasharray={PERSON_DASH[role] ?? ''}
            connectNulls
            isAnimationActive={false}
            activeDot={false}
            dot={DOTS[role]}
          />
        ),
      )}
      <ZIndexLayer zIndex={OVER_LINES}>{words}</ZIndexLayer>
    </ComposedChart>
  );
};

export default TwoLines;
