import type { VersionMark } from '@alliance/api-client/generated/api';
import { t } from '@lingui/core/macro';
import { usePair } from '../../pair/pair.tsx';
import { CoveredText, useWidthOf } from '../../kit/covered.tsx';
import { RIM } from '../../pair/field-lines.tsx';
import { labelsOf } from '../../kit/mark-labels.ts';
import { dayNear } from '../../words/days-in-words.ts';

interface VersionLinesProps {
  readonly marks: readonly VersionMark[];
  /** The first pulse: what was signed before it says nothing here. */
  readonly from: string;
  readonly height: number;
  /** With their words, below it; a second chart beneath repeats only the lines. */
  readonly labelled?: boolean;
}

/** The days on which a version of the agreement was signed by both, through the whole chart. */
export const VersionLines = ({ marks, from, height, labelled = false }: VersionLinesProps) => {
  const { scale, day } = usePair();
  const measure = useWidthOf('medium');
  const placed = marks
    .filter(({ on }) => on > from)
    .map(({ version, on }) => ({
      x: scale.x(on),
      words: t`version ${version} signed, ${dayNear(on, day)}`,
      short: t`version ${version}`,
    }));
  return (
    <g>
      {placed.map(({ x }) => (
        <path
          key={x}
          d={`M${x} -8V${height + (labelled ? 6 : 4)}`}
          className="stroke-ink"
          strokeWidth="1.6"
        />
      ))}
      {labelled &&
        labelsOf(placed, scale.length, measure).map(({ x, text, anchor }) => (
          <CoveredText
            key={text}
            x={x}
            y={height + 18}
            anchor={anchor}
            className={`fill-ink text-13 font-semibold ${RIM}`}
          >
            {text}
          </CoveredText>
        ))}
    </g>
  );
};
