import type { Role, RunChart, VersionMark, WorthCourse } from '@alliance/api-client/generated/api';
import { t } from '@lingui/core/macro';
import { useDiscreet } from '../../device/discreet.ts';
import { useLayout } from '../../device/width.ts';
import { widthOf } from '../../kit/mark-labels.ts';
import { linear } from '../../kit/strands/linear.ts';
import { RIM } from '../../pair/field-lines.tsx';
import { usePair } from '../../pair/pair.tsx';
import { PERSON_DASH, PERSON_FILL, PERSON_STROKE } from '../../pair/person.tsx';
import { figure } from '../../words/figures.ts';
import { VersionLines } from './version-lines.tsx';
import {
  crossingPlace,
  figuresWithRoom,
  isNamedAbove,
  isUnderName,
  type PlacedValue,
} from './worth-places.ts';

const HEIGHT = 132;
/** Above the highest and below the lowest: a figure, and the longest run with its words. */
const ROOM = 42;
const FILL: Readonly<Record<Role, string>> = { coach: 'fill-coach', supervisor: 'fill-supervisor-text' };

const medianInWords = (median: number): string =>
  t`median ${figure(median, Number.isInteger(median) ? 0 : 1)}`;

interface WorthDrawingProps {
  readonly role: Role;
  readonly points: WorthCourse['points'];
  readonly runs: RunChart | undefined;
  readonly marks: readonly VersionMark[];
}

/** One person's values about their median: those that lie on it are small, since they count for nothing. */
export const WorthDrawing = ({ role, points, runs, marks }: WorthDrawingProps) => {
  const { scale } = usePair();
  const { discreet } = useDiscreet();
  const values = points.map((point): PlacedValue => ({ x: scale.x(point.on), value: point[role] }));
  const all = values.map(({ value }) => value);
  const [low, high] = [Math.min(...all), Math.max(...all)];
  const y = linear(low === high ? [low - 1, high + 1] : [low, high], [HEIGHT - ROOM, ROOM]);
  const told = figuresWithRoom(values, runs?.longestRun);
  const median = runs?.median;
  const isFree = (each: PlacedValue): boolean =>
    median === undefined || !isUnderName(each, values, median, scale.length - widthOf(medianInWords(median)));
  const line = values.map(({ x, value }) => `${x} ${y(value)}`).join('L');
  return (
    <svg aria-hidden="true" className="relative block overflow-visible" width={scale.length} height={HEIGHT}>
      {points[0] && <VersionLines marks={marks} from={points[0].on} height={HEIGHT} />}
      {runs && <Median runs={runs} values={values} y={y(runs.median)} />}
      {values.length > 1 && (
        <path
          d={`M${line}`}
          fill="none"
          strokeWidth="1.6"
          strokeDasharray={PERSON_DASH[role]}
          className={PERSON_STROKE[role]}
        />
      )}
      {values.map((each, at) => {
        const { x, value } = each;
        const isOnMedian = value === median;
        const below = median !== undefined && value < median;
        return (
          <g key={x}>
            <circle
              cx={x}
              cy={y(value)}
              r={isOnMedian ? 2.4 : 3.8}
              strokeWidth={isOnMedian ? 1 : 1.8}
              className={
                isOnMedian
                  ? 'fill-paper stroke-field'
                  : `${PERSON_STROKE[role]} ${role === 'coach' ? PERSON_FILL[role] : 'fill-paper'}`
              }
            />
            {told.has(at) && isFree(each) && !discreet && (
              <text
                x={x}
                y={y(value) + (below ? 18 : -9)}
                textAnchor="middle"
                className={`${RIM} ${isOnMedian ? 'fill-ink-3 text-12' : `text-13 font-semibold ${FILL[role]}`}`}
              >
                {value}
              </text>
            )}
          </g>
        );
      })}
      {runs?.longestRun && <LongestRun runs={runs} values={values} y={y} />}
    </svg>
  );
};

/** The line about which the values lie, with a stroke where they cross it. */
const Median = ({
  runs,
  values,
  y,
}: {
  readonly runs: RunChart;
  readonly values: readonly PlacedValue[];
  readonly y: number;
}) => {
  const { scale } = usePair();
  const { discreet } = useDiscreet();
  const { median, crossings } = runs;
  return (
    <g>
      <path d={`M${values[0]?.x ?? 0} ${y}H${scale.length}`} className="stroke-field" />
      {crossings.map((crossing) => {
        const x = crossingPlace(values, crossing, median);
        return <path key={x} d={`M${x} ${y - 6}V${y + 6}`} className="stroke-ink" strokeWidth="2" />;
      })}
      {!discreet && (
        <text
          x={scale.length}
          y={isNamedAbove(values, median) ? y - 7 : y + 17}
          textAnchor="end"
          className={`fill-ink text-13 font-semibold ${RIM}`}
        >
          {medianInWords(median)}
        </text>
      )}
    </g>
  );
};

/** A bracket over the most in a row on one side, with how many would be a shift, where there is room to say it. */
const LongestRun = ({
  runs: { longestRun, longestUsualRun, median, useful },
  values,
  y,
}: {
  readonly runs: RunChart;
  readonly values: readonly PlacedValue[];
  readonly y: (value: number) => number;
}) => {
  const { scale } = usePair();
  const { discreet } = useDiscreet();
  const phone = useLayout() === 'phone';
  const run = longestRun && values.slice(longestRun.from, longestRun.to + 1);
  const [first, last] = [run?.[0], run?.at(-1)];
  if (!run || !first || !last) return null;
  const isBelow = first.value < median;
  const at = isBelow
    ? y(Math.min(...run.map(({ value }) => value))) + 26
    : y(Math.max(...run.map(({ value }) => value))) - 26;
  const tip = isBelow ? at - 5 : at + 5;
  const isTold = !phone && longestUsualRun < useful && longestRun.length <= longestUsualRun;
  const words = isTold
    ? t`longest run ${longestRun.length}; from ${longestUsualRun + 1} it would be a shift`
    : t`longest run ${longestRun.length}`;
  const half = widthOf(words) / 2;
  const middle = Math.max(half, Math.min((first.x + last.x) / 2, scale.length - half));
  return (
    <g>
      <path d={`M${first.x} ${tip}V${at}H${last.x}V${tip}`} fill="none" className="stroke-ink-3" />
      {!discreet && (
        <text
          x={middle}
          y={isBelow ? at + 14 : at - 5}
          textAnchor="middle"
          className={`fill-ink-2 text-12 ${RIM}`}
        >
          {words}
        </text>
      )}
    </g>
  );
};
