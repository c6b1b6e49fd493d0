import { idIn } from '@alliance/decider/scope';
import type { Decision } from '@alliance/decider/decider';
import { experimentRevised, type ExperimentFact } from '@alliance/facts/experiment';
import { verb } from '../neighbours.ts';
import { linkedThemes } from '../policies/linked-themes.ts';
import type { Experiment } from './decider.ts';
import { linkedGoals } from '../policies/linked-goals.ts';
import { openExperiment } from './open-experiment.ts';

export const reviseBody = experimentRevised.schema.omit({ by: true, experimentId: true });

/** By either: a slip put right, or a thing made smaller. Links that it has may stay, whatever became of them. */
export const revise = verb({
  body: reviseBody,
  summary: 'Say anew what is tried, and for which themes and goals; what it was stays to be read.',
  needs: ({ goalIds }, scope) => ({ themes: idIn(scope), goal: goalIds }),
  decide: (
    { by, what, words, themeIds, goalIds, why },
    experiment: Experiment,
    others,
  ): Decision<
    ExperimentFact,
    | 'no-such-experiment'
    | 'experiment-concluded'
    | 'no-such-theme'
    | 'theme-merged'
    | 'no-such-goal'
    | 'goal-concluded'
  > => {
    const open = openExperiment(experiment);
    if ('rejected' in open) return open;
    const themes = linkedThemes(themeIds, others.themes, open.themeIds);
    if ('rejected' in themes) return themes;
    const goals = linkedGoals(goalIds, others.goal, open.goalIds);
    if ('rejected' in goals) return goals;
    const { experimentId } = open;
    const anew = { experimentId, what, words, themeIds: [...themes], goalIds: [...goals] };
    return [experimentRevised({ by, ...anew, why })];
  },
});
