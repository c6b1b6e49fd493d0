import type { AllianceDocument, Role } from '@alliance/api-client/generated/api';
import { t } from '@lingui/core/macro';
import { Lines } from '../../charts/lines.tsx';
import { vertical } from '../../charts/places.ts';
import { wholeDomain, wholeNumbers } from '../../charts/whole-numbers.ts';
import { useDiscreet } from '../../device/discreet.ts';
import { usePair } from '../../pair/pair.tsx';
import { useLayout } from '../../device/width.ts';
import { ChartFrame } from '../../kit/chart-frame.tsx';
import { COVER, CoveredText } from '../../kit/covered.tsx';
import { FieldLines, RIM, RIM_SHADE } from '../../pair/field-lines.tsx';
import { LINES_OF_TWO } from '../../pair/lines.ts';
import { DistanceEnd } from './distance-end.tsx';
import { boxOfFigure, rungLabels, type Rung } from './distance-labels.ts';
import { lineNames } from './line-names.ts';
import { widestOf } from './reading.ts';
import { distanceInWords } from './sentences.ts';
import { pulseColumns } from './tables.ts';
import { ValueLines } from './value-lines.tsx';
import { VersionLines } from './version-lines.tsx';

const HEIGHT = { phone: 190, other: 218 };
const ROLES: readonly Role[] = ['coach', 'supervisor'];
const FILL: Readonly<Record<Role, string>> = { coach: 'fill-coach', supervisor: 'fill-supervisor-text' };

interface DistanceFigureProps {
  readonly document: AllianceDocument;
}

/** Each one's own line and, on the rungs between, how far apart the two answered. Never an average of the two. */
export const DistanceFigure = ({ document }: DistanceFigureProps) => {
  const { scale, firstName } = usePair();
  const layout = useLayout();
  const { discreet } = useDiscreet();
  const phone = layout === 'phone';
  const narrow = layout !== 'wide';
  const { pulses, marks } = document;
  const [first, latest, widest] = [pulses[0], pulses.at(-1), widestOf(pulses)];
  if (!first || !latest || !widest) return null;
  const height = phone ? HEIGHT.phone : HEIGHT.other;
  const domain = wholeDomain(
    pulses.flatMap(({ gap }) => [gap.means.coach, gap.means.supervisor]),
    3,
  );
  const y = vertical(domain, height);
  const places = pulses.map(({ on, gap }) => ({ x: scale.x(on), values: gap.means }));
  const rungs = pulses.map((pulse): Rung => {
    const ends = ROLES.map((role) => y(pulse.gap.means[role]));
    return {
      key: pulse.pulseId,
      x: scale.x(pulse.on),
      top: Math.min(...ends),
      bottom: Math.max(...ends),
      size: pulse.gap.size,
      large: pulse === widest || pulse === latest,
      ...(discreet ? { cover: COVER.short } : {}),
    };
  });
  const across = marks.filter(({ on }) => on > first.on).map(({ on }) => scale.x(on));
  const figures = rungLabels(rungs, scale.length + (narrow ? 16 : 28), across);
  const answered = pulses.map(({ on, gap: { means } }) => ({
    x: scale.x(on),
    y: { coach: y(means.coach), supervisor: y(means.supervisor) },
  }));
  const apart = (i: number): number => (rungs[i]?.bottom ?? 0) - (rungs[i]?.top ?? 0);
  const widestFirst = pulses
    .map((pulse, i) => ({ i, apart: pulse === widest ? Number.POSITIVE_INFINITY : apart(i) }))
    .toSorted((a, b) => b.apart - a.apart)
    .map(({ i }) => i);
  const names = lineNames(answered, widestFirst, {
    length: scale.length,
    height,
    taken: figures.map(boxOfFigure),
    across,
    said: (role) => (phone ? [firstName(role)] : [t`${firstName(role)}, of our work`, firstName(role)]),
  });
  return (
    <ChartFrame
      heading={t`The distance between us`}
      note={t`Each line is one person’s own mean of eight statements, 0 to 10, shown from ${domain[0]}. The figure on a rung is the mean distance, statement by statement, so it can be more than the gap between the lines. Never averaged across the two of you.`}
      takeaway={distanceInWords(pulses, firstName)}
      takeawayLook="for-screen-readers"
      columns={pulseColumns(firstName)}
      rows={pulses}
      rowKey={({ pulseId }) => pulseId}
      fileName="our-alliance"
      end={<DistanceEnd pulses={pulses} />}
    >
      <FieldLines days={pulses.map(({ on }) => on)} bleed />
      <Lines
        length={scale.length}
        height={height}
        domain={domain}
        series={LINES_OF_TWO}
        places={places}
        between
        words={
          <>
            <g>
              {figures.map(({ key, text, x, y: at, anchor, large, between }) => (
                <CoveredText
                  key={key}
                  x={x}
                  y={at}
                  anchor={anchor}
                  width="short"
                  className={`fill-ink ${large ? 'text-20 font-bold' : 'text-15'} ${between ? RIM_SHADE : RIM}`}
                >
                  {text}
                </CoveredText>
              ))}
            </g>
            {/* A covered name says nothing that the line itself doesn’t. */}
            {!discreet &&
              names.map(({ role, text, x, y: at, anchor }) => (
                <text
                  key={role}
                  x={x}
                  y={at}
                  textAnchor={anchor}
                  className={`text-13 font-semibold ${FILL[role]} ${RIM}`}
                >
                  {text}
                </text>
              ))}
          </>
        }
      >
        <ValueLines values={wholeNumbers(domain)} y={y} length={scale.length} />
        <VersionLines marks={marks} from={first.on} height={height} labelled />
        <g>
          {rungs.map(({ key, x, top, bottom, large }) => (
            <path
              key={key}
              d={`M${x} ${top}V${bottom}`}
              className="stroke-ink"
              strokeWidth={large ? 2 : 1.4}
            />
          ))}
        </g>
      </Lines>
      {/* Room for the words below the chart. */}
      <div className="h-5" />
    </ChartFrame>
  );
};
