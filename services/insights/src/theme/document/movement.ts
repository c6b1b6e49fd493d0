import { z } from 'zod';
import { conclusionOf, movedIn, presentProposal } from '../../experiment/reading/experiment.ts';
import { presentWording } from '../../goal/reading/wording.ts';
import type { HeldSession } from '../../session/reading/held-sessions.ts';
import { sessionsGained } from '../../goal/reading/goal-ratings.ts';
import type { ThemeLine } from '../reading/theme-lines.ts';
import { survivingTheme } from '../reading/surviving-theme.ts';
import type { ReadModel } from '../../pair/read-model.ts';
import type { ResponseOf } from '../../pair/response.ts';
import { depth } from '../reading/depth.ts';

const movedBy = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('deeper'), from: depth, to: depth }),
    z.strictObject({ kind: z.literal('goal'), goalId: z.string(), text: z.string() }),
    z.strictObject({
      kind: z.literal('experiment'),
      experimentId: z.string(),
      what: z.string(),
      outcome: z.enum(['kept', 'adapted']),
    }),
  ])
  .meta({ id: 'MovedBy' });

export const movement = z.strictObject({ session: z.int().min(1), by: z.array(movedBy) });

type MovedBy = ResponseOf<typeof movedBy>;

/** Goals that go by this theme, also where it took in the one that they were linked to. */
export const linkedGoals = ({ past }: ReadModel, { theme }: ThemeLine) =>
  [...past.goals.values()].filter(({ themeIds }) =>
    themeIds.some((id) => survivingTheme(past.themes, id)?.id === theme.id),
  );

const deeperIn = ({ touches }: ThemeLine, session: number): readonly MovedBy[] => {
  const index = touches.findIndex((each) => each.session.number === session);
  const [before, now] = [touches[index - 1]?.touch, touches[index]?.touch];
  if (!before || !now || now.depth <= before.depth) return [];
  return [{ kind: 'deeper', from: depth.parse(before.depth), to: depth.parse(now.depth) }];
};

/** Experiments for this theme that were kept or adapted there. */
const experimentsIn = (
  { past }: ReadModel,
  { theme }: ThemeLine,
  held: HeldSession | undefined,
): readonly MovedBy[] =>
  [...past.experiments.values()].flatMap((experiment): readonly MovedBy[] => {
    const { what, themeIds } = presentProposal(experiment);
    const outcome = conclusionOf(experiment)?.outcome;
    if (!held || !outcome || outcome === 'dropped' || movedIn(experiment, [held]) === undefined) return [];
    if (!themeIds.some((id) => survivingTheme(past.themes, id)?.id === theme.id)) return [];
    return [{ kind: 'experiment', experimentId: experiment.id, what, outcome }];
  });

/** The sessions in which measure 1 sees it move, each with what moved it. */
export const movementOf = (
  seen: ReadModel,
  held: readonly HeldSession[],
  line: ThemeLine,
): readonly ResponseOf<typeof movement>[] => {
  const linked = linkedGoals(seen, line).map((goal) => ({ goal, gained: sessionsGained(goal, held) }));
  return line.course.movedIn.map((session) => ({
    session,
    by: [
      ...deeperIn(line, session),
      ...linked
        .filter(({ gained }) => gained.includes(session))
        .map(({ goal }) => ({ kind: 'goal' as const, goalId: goal.id, text: presentWording(goal) })),
      ...experimentsIn(seen, line, held[session - 1]),
    ],
  }));
};
