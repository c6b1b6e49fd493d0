import { role } from '@alliance/facts/vocabulary';
import { roleOf, type ReadModel } from '../../pair/read-model.ts';
import { endingOf } from '../../past/ending.ts';
import { beatOf } from '../../narrative/beat.ts';
import type { Evidence } from '../../narrative/evidence.ts';
import type { OneOf } from '../../narrative/one-of.ts';

export const endedBeats = [beatOf('ended', { by: role.optional() })] as const;

/** The end, with what was learned if somebody said so. */
export const endedBeat = (seen: ReadModel): readonly OneOf<typeof endedBeats>[] => {
  const { endingSteps, ended, learned } = seen.past.alliance;
  const ending = endingOf(endingSteps);
  const proposed = ending?.proposal;
  if (!ended) return [];
  const on = seen.dayOf(ended.at);
  const by = roleOf(seen, ended.by);
  const from = proposed ? seen.dayOf(proposed.at) : on;
  const evidence: readonly (readonly Evidence[])[] = [
    proposed
      ? [
          {
            kind: 'step',
            step: 'ending-proposed',
            on: from,
            by: roleOf(seen, proposed.by),
            why: proposed.reason,
          },
        ]
      : [],
    ending?.answer
      ? [
          {
            kind: 'step',
            step: ending.answer.agrees ? 'ending-agreed' : 'ending-answered',
            on: seen.dayOf(ending.answer.at),
            by: roleOf(seen, ending.answer.by),
            why: ending.answer.words,
          },
        ]
      : [],
    [{ kind: 'step', step: 'ended', on, by }],
    [...learned.values()].map((each) => ({
      kind: 'words',
      of: 'learning-summary',
      on: seen.dayOf(each.at),
      by: roleOf(seen, each.by),
      text: each.text,
    })),
  ];
  return [
    { id: 'ended', kind: 'ended', params: { by }, from, to: on, sessions: [], evidence: evidence.flat() },
  ];
};
