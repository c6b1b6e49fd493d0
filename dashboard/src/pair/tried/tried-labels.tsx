import type { TriedFor } from '@alliance/api-client/generated/api';
import { CoveredText, useWidthOf } from '../../kit/covered.tsx';
import { labelsOf } from '../../kit/mark-labels.ts';
import { RIM } from '../field-lines.tsx';
import { usePair } from '../pair.tsx';
import { TriedMark } from './tried-mark.tsx';

interface TriedLabelsProps {
  readonly tried: readonly TriedFor[];
  /** Heights of the thread, and of the words beneath it. */
  readonly axis: number;
  readonly y: number;
}

/** On a thread, each that was kept or adapted in its session, and beneath it what it was, where there is room. */
export const TriedLabels = ({ tried, axis, y }: TriedLabelsProps) => {
  const { scale } = usePair();
  const width = useWidthOf('medium');
  const come = tried
    .flatMap((each) => (each.into ? [{ ...each, x: scale.x(each.into.on) }] : []))
    .toSorted((a, b) => a.x - b.x);
  // Before its mark where there is room, as on the screen of what we try: measured from the end.
  const fromTheEnd = come
    .map(({ what, x }) => ({ x: scale.length - x, words: what, short: '' }))
    .toReversed();
  return (
    <g aria-hidden="true">
      {labelsOf(fromTheEnd, scale.length, (text) => (text ? width(text) + 4 : 0))
        .filter(({ text }) => text !== '')
        .map(({ x, text, anchor }) => (
          <CoveredText
            key={x}
            x={scale.length - x}
            y={y}
            anchor={anchor === 'start' ? 'end' : 'start'}
            width="medium"
            className={`fill-ink-2 text-12 ${RIM}`}
          >
            {text}
          </CoveredText>
        ))}
      {come.map((each) => (
        <TriedMark key={each.experimentId} tried={each} x={each.x} y={axis} />
      ))}
    </g>
  );
};
