import { endingOf } from '../../past/ending.ts';
import { roleOf } from '../../pair/looking.ts';
import type { Beat } from '../../story/beat.ts';
import type { Evidence } from '../../story/evidence.ts';
import type { Telling } from '../../story/telling.ts';

/** The end, with what was learned if somebody said so. */
export const endedBeat = (telling: Telling): readonly Beat[] => {
  const { endingSteps, ended, learned } = telling.past.alliance;
  const ending = endingOf(endingSteps);
  const proposed = ending?.proposal;
  if (!ended) return [];
  const on = telling.dayOf(ended.at);
  const by = roleOf(telling, ended.by);
  const from = proposed ? telling.dayOf(proposed.at) : on;
  const evidence: readonly (readonly Evidence[])[] = [
    proposed
      ? [
          {
            kind: 'step',
            step: 'ending-proposed',
            on: from,
            by: roleOf(telling, proposed.by),
            why: proposed.reason,
          },
        ]
      : [],
    ending?.answer
      ? [
          {
            kind: 'step',
            step: ending.answer.agrees ? 'ending-agreed' : 'ending-answered',
            on: telling.dayOf(ending.answer.at),
            by: roleOf(telling, ending.answer.by),
            why: ending.answer.words,
          },
        ]
      : [],
    [{ kind: 'step', step: 'ended', on, by }],
    [...learned.values()].map((each) => ({
      kind: 'words',
      of: 'learning-summary',
      on: telling.dayOf(each.at),
      by: roleOf(telling, each.by),
      text: each.text,
    })),
  ];
  return [
    { id: 'ended', kind: 'ended', params: { by }, from, to: on, sessions: [], evidence: evidence.flat() },
  ];
};
