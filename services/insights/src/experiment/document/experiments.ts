import { z } from 'zod';
import { goalName } from '../../goal/reading/goal-name.ts';
import { presentWording } from '../../goal/reading/wording.ts';
import type { ReadModel } from '../../pair/read-model.ts';
import { ofThePair, pairOf } from '../../pair/of-the-pair.ts';
import type { ResponseOf } from '../../pair/response.ts';
import { themeName } from '../../theme/reading/theme-name.ts';
import { heldIn } from '../../session/reading/held-sessions.ts';
import { refTo, sessionRef } from '../../session/reading/session-ref.ts';
import { experiment } from './experiment.ts';
import { experimentResponse } from './experiment-response.ts';

export const experiments = z
  .strictObject({
    ...ofThePair,
    sessions: z.array(sessionRef),
    experiments: z.array(experiment).meta({ description: 'In the order in which they were proposed.' }),
    themes: z.array(themeName).meta({ description: 'Those that an experiment can be for.' }),
    goals: z.array(goalName).meta({ description: 'The same: those that are pursued.' }),
  })
  .meta({
    id: 'ExperimentsDocument',
    description: 'What the two tried for size, as of a day, for one viewer.',
  });

export type Experiments = ResponseOf<typeof experiments>;

export const experimentsOf = (seen: ReadModel): Experiments => {
  const { past } = seen;
  return {
    ...pairOf(seen),
    sessions: heldIn(seen).map(refTo),
    experiments: [...past.experiments.values()].map((each) => experimentResponse(seen, each)),
    themes: [...past.themes.values()]
      .filter(({ mergedInto }) => mergedInto === undefined)
      .map(({ id: themeId, label }) => ({ themeId, label })),
    goals: [...past.goals.values()]
      .filter(({ closed }) => !closed)
      .map((goal) => ({ goalId: goal.id, text: presentWording(goal) })),
  };
};
