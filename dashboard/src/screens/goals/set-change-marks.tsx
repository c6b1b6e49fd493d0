import { t } from '@lingui/core/macro';
import { usePair } from '../../pair/pair.tsx';
import { CoveredText, useWidthOf } from '../../kit/covered.tsx';
import { RIM } from '../../pair/field-lines.tsx';
import { labelsOf } from '../../kit/mark-labels.ts';
import { changesInWords } from './set-changes.ts';
import type { AttainmentRow } from './tables.ts';

interface SetChangesProps {
  readonly rows: readonly AttainmentRow[];
  /** Of the drawing, in CSS pixels. */
  readonly height: number;
}

/** Where the goals that count changed: a short mark at the foot, and who joined or left. */
export const SetChanges = ({ rows, height }: SetChangesProps) => {
  const { scale, firstName } = usePair();
  const measure = useWidthOf('medium');
  const marks = rows.flatMap(({ on, changes }) => {
    const words = changesInWords(changes, firstName);
    return words ? [{ x: scale.x(on), words, short: t`another set` }] : [];
  });
  return (
    <g>
      {marks.map(({ x }) => (
        <path key={x} d={`M${x} ${height - 12}V${height}`} className="stroke-ink" strokeWidth="1.6" />
      ))}
      {labelsOf(marks, scale.length, measure).map(({ x, text, anchor }) => (
        <CoveredText key={x} x={x} y={height - 2} anchor={anchor} className={`fill-ink-2 text-12 ${RIM}`}>
          {text}
        </CoveredText>
      ))}
    </g>
  );
};
