import type { GrowthDimension, GrowthLine, Role } from '@alliance/api-client/generated/api';
import { t } from '@lingui/core/macro';
import { useDiscreet } from '../../device/discreet.ts';
import { usePageWidth } from '../../device/width.ts';
import { linear } from '../../kit/strands/linear.ts';
import { usePair } from '../../pair/pair.tsx';
import { PERSON_DASH, PERSON_FILL, PERSON_STROKE } from '../../pair/person.tsx';
import { UprightSpine, useUprightScale } from '../../pair/spine/upright.tsx';
import { NAMES } from './dimensions.ts';
import { marksOf } from './geometry.ts';
import { otherOf } from './reading.ts';
import { lineInWords } from './sentences.ts';

const SPINE = 64;
const HEIGHT = 470;
const SHORT: Readonly<Partial<Record<GrowthDimension, string>>> = {
  'aware-of-systems': t`Systems`,
  'aware-of-impact': t`Impact`,
};

interface UprightLinesProps {
  readonly lines: readonly GrowthLine[];
  readonly days: readonly string[];
  readonly of: Role;
  readonly chosen:
    { readonly dimension: GrowthDimension; readonly placingId: string | undefined } | undefined;
  readonly onChoose: (dimension: GrowthDimension, placingId: string | undefined) => void;
}

/** The seven on a phone: beside the upright spine, the day at the bottom, 0 at the left of each. */
export const UprightLines = ({ lines, days, of, chosen, onChoose }: UprightLinesProps) => {
  const width = (usePageWidth() - 40 - SPINE) / lines.length;
  const y = useUprightScale(HEIGHT);
  return (
    <div className="flex px-5 pt-2">
      <div className="shrink-0 pt-22">
        <UprightSpine height={HEIGHT} />
      </div>
      {lines.map((line, place) => {
        const isChosen = line.dimension === chosen?.dimension;
        return (
          <div key={line.dimension} className="relative" style={{ width }}>
            {/* Every other name stands a line higher, since a name is wider than its column. */}
            <div
              className={`relative flex h-22 justify-center ${place % 2 === 0 ? 'items-end' : 'items-start'}`}
            >
              <button
                type="button"
                aria-pressed={isChosen}
                className="z-10 min-h-11 shrink-0 cursor-pointer text-12 whitespace-nowrap text-ink-2 aria-pressed:font-semibold aria-pressed:text-ink aria-pressed:underline"
                onClick={() => onChoose(line.dimension, line.placings.at(-1)?.placingId)}
              >
                {SHORT[line.dimension] ?? NAMES[line.dimension]}
              </button>
              {place % 2 === 1 && (
                <span aria-hidden="true" className="absolute top-10 bottom-0 border-l border-rule" />
              )}
            </div>
            <Column
              {...{ line, of, width, y, days }}
              isChosen={isChosen}
              ring={isChosen ? chosen?.placingId : undefined}
            />
          </div>
        );
      })}
    </div>
  );
};

interface ColumnProps {
  readonly line: GrowthLine;
  readonly of: Role;
  readonly width: number;
  readonly days: readonly string[];
  readonly y: (day: string) => number;
  readonly isChosen: boolean;
  readonly ring: string | undefined;
}

const Column = ({ line, of, width, days, y, isChosen, ring }: ColumnProps) => {
  const { firstName } = usePair();
  const { discreet } = useDiscreet();
  const across = linear([0, 10], [6, width - 10]);
  const both = marksOf(line, of, otherOf(of), y);
  const at = both[0].points.find(({ placingId }) => placingId === ring);
  return (
    <svg
      width={width}
      height={HEIGHT + 16}
      role="img"
      aria-label={discreet ? t`${NAMES[line.dimension]}, covered` : lineInWords(line, of, firstName)}
      className={`block overflow-visible ${isChosen ? '[--ground:var(--color-wash-2)]' : '[--ground:var(--color-wash)]'}`}
    >
      <rect width={width - 4} height={HEIGHT} rx="3" className="fill-(--ground)" />
      {days.map((on) => (
        <path key={on} d={`M0 ${y(on)}H${width - 4}`} className="stroke-rule" />
      ))}
      {both.toReversed().map(({ whose, points, marks }) => (
        <g key={whose} className={PERSON_STROKE[whose]} strokeWidth="2">
          {points.length > 1 && (
            <path
              d={`M${points.map(({ x, value }) => `${across(value)} ${x}`).join('L')}`}
              fill="none"
              strokeDasharray={PERSON_DASH[whose]}
            />
          )}
          {points.map(({ placingId, x, value }) => (
            <circle
              key={placingId}
              cx={across(value)}
              cy={x}
              r={whose === 'coach' ? 3 : 3.6}
              strokeWidth="1.8"
              className={whose === 'coach' ? 'fill-coach' : 'fill-(--ground)'}
            />
          ))}
          {marks.map(({ placingId, x }) => (
            <text
              key={placingId}
              x={width / 2 - (whose === of ? 10 : 0)}
              y={x + 13}
              strokeWidth="0"
              aria-hidden="true"
              className={`${PERSON_FILL[whose]} text-20 font-bold`}
            >
              “
            </text>
          ))}
        </g>
      ))}
      {at && (
        <circle cx={across(at.value)} cy={at.x} r="10" fill="none" strokeWidth="1.6" className="stroke-ink" />
      )}
      {isChosen && (
        <g className="fill-ink-3 text-11" textAnchor="middle">
          <text x={across(0)} y={HEIGHT + 13}>
            0
          </text>
          <text x={across(10)} y={HEIGHT + 13}>
            10
          </text>
        </g>
      )}
    </svg>
  );
};
