import { roleOf } from '../looking.ts';
import type { Beat } from './beat.ts';
import type { Evidence } from './evidence.ts';
import type { Telling } from './telling.ts';

/** The end, with what was learned if somebody said so. */
export const endedBeat = (telling: Telling): readonly Beat[] => {
  const { endingProposed: proposed, ended } = telling.past.alliance;
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
    [{ kind: 'step', step: 'ended', on, by }],
    ended.learningSummary === undefined
      ? []
      : [{ kind: 'words', of: 'learning-summary', on, by, text: ended.learningSummary }],
  ];
  return [
    { id: 'ended', kind: 'ended', params: { by }, from, to: on, sessions: [], evidence: evidence.flat() },
  ];
};
