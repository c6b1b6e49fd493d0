import type { Experiment } from '@alliance/api-client/generated/api';
import { CoveredText, useWidthOf } from '../../kit/covered.tsx';
import { labelsOf } from '../../kit/mark-labels.ts';
import { RIM } from '../../pair/field-lines.tsx';
import { usePair } from '../../pair/pair.tsx';
import { TriedMark } from '../../pair/tried/tried-mark.tsx';
import { personOf, useEnds } from './marks.tsx';
import { OUTCOME } from './outcomes.ts';

interface ArrivedProps {
  readonly experiment: Experiment;
  readonly y: number;
}

/** Where it came into a thread: filled where it was kept, open where it was adapted. */
export const Arrived = ({ experiment, y }: ArrivedProps) => {
  const { into } = useEnds()(experiment);
  const { standing } = experiment;
  if (into === undefined || standing.is !== 'concluded') return null;
  return <TriedMark tried={{ is: standing.outcome, by: personOf(experiment) }} x={into} y={y} />;
};

interface ArrivedWordsProps {
  readonly experiments: readonly Experiment[];
  readonly y: number;
}

/** Beneath a thread, beside each place where something came into it: that it was kept, or adapted. */
export const ArrivedWords = ({ experiments, y }: ArrivedWordsProps) => {
  const { scale } = usePair();
  const ends = useEnds();
  const width = useWidthOf('short');
  const marks = experiments
    .flatMap((each) => {
      const { into } = ends(each);
      const { standing } = each;
      if (into === undefined || standing.is !== 'concluded') return [];
      return [{ x: into, words: OUTCOME[standing.outcome], short: OUTCOME[standing.outcome] }];
    })
    .toSorted((a, b) => a.x - b.x);
  // Before its mark where there is room, since a line of what is tried may begin there: measured from the end.
  const fromTheEnd = marks.map((mark) => ({ ...mark, x: scale.length - mark.x })).toReversed();
  return labelsOf(fromTheEnd, scale.length, (text) => width(text) + 4).map(({ x, text, anchor }) => (
    <CoveredText
      key={x}
      x={scale.length - x}
      y={y}
      anchor={anchor === 'start' ? 'end' : 'start'}
      width="short"
      className={`fill-ink text-13 font-semibold ${RIM}`}
    >
      {text}
    </CoveredText>
  ));
};
