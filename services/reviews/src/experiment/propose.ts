import { idIn } from '@alliance/decider/scope';
import type { Decision } from '@alliance/decider/decider';
import { experimentProposed, type ExperimentFact } from '@alliance/facts/experiment';
import type { z } from 'zod';
import { verb } from '../neighbours.ts';
import { linkedThemes } from '../policies/linked-themes.ts';
import type { Experiment } from './decider.ts';
import { linkedGoals } from '../policies/linked-goals.ts';

export const proposeBody = experimentProposed.schema.omit({ by: true, experimentId: true });
export type Propose = z.infer<typeof proposeBody>;

export const propose = verb({
  body: proposeBody,
  summary: 'Propose something small to try, for themes and goals of ours or for none.',
  opens: true,
  needs: ({ goalIds }, scope) => ({ themes: idIn(scope), goal: goalIds }),
  decide: (
    { by, newId, what, words, themeIds, goalIds },
    _experiment: Experiment,
    others,
  ): Decision<ExperimentFact, 'no-such-theme' | 'theme-merged' | 'no-such-goal' | 'goal-concluded'> => {
    const themes = linkedThemes(themeIds, others.themes);
    if ('rejected' in themes) return themes;
    const goals = linkedGoals(goalIds, others.goal);
    if ('rejected' in goals) return goals;
    return [
      experimentProposed({
        by,
        experimentId: newId,
        what,
        words,
        themeIds: [...themes],
        goalIds: [...goals],
      }),
    ];
  },
});
