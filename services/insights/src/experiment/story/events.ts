import { role } from '@alliance/facts/vocabulary';
import { z } from 'zod';
import { roleOf, type ReadModel } from '../../pair/read-model.ts';
import { heldIn } from '../../session/reading/held-sessions.ts';
import { eventOf, type Dated } from '../../narrative/event.ts';
import type { OneOf } from '../../narrative/one-of.ts';
import type { ExperimentPast, Try } from '../past/experiments.ts';
import { isConclusion, isTry, presentProposal, triesSaid } from '../reading/experiment.ts';

const experiment = { by: role, experimentId: z.string(), what: z.string() };

export const experimentEvent = [
  eventOf(
    ['experiment-proposed', 'experiment-revised', 'experiment-tried', 'experiment-reopened'],
    experiment,
  ),
  eventOf(['try-corrected', 'try-taken-out'], experiment),
  eventOf(['experiment-kept', 'experiment-adapted', 'experiment-dropped'], {
    ...experiment,
    session: z.int().min(1).optional(),
  }),
] as const;

type ChapterEvent = Dated<OneOf<typeof experimentEvent>>;

const changed = (said: Try | object) => ('noticed' in said ? 'try-corrected' : 'try-taken-out');

const eventsOf = (seen: ReadModel, past: ExperimentPast): readonly ChapterEvent[] => {
  const told = (by: string, what = presentProposal(past).what) => ({
    by: roleOf(seen, by),
    experimentId: past.id,
    what,
  });
  return [
    ...past.proposals.map(({ at, by, what }, index): ChapterEvent => ({
      at,
      event: { kind: index === 0 ? 'experiment-proposed' : 'experiment-revised', params: told(by, what) },
    })),
    ...triesSaid(past).flatMap((said) =>
      said.map((each, index): ChapterEvent => ({
        at: each.at,
        event: {
          kind: index === 0 && isTry(each) ? 'experiment-tried' : changed(each),
          params: told(each.by),
        },
      })),
    ),
    ...past.ends.map((end): ChapterEvent => {
      if (!isConclusion(end))
        return { at: end.at, event: { kind: 'experiment-reopened', params: told(end.by) } };
      const session = heldIn(seen).find(({ id }) => id === end.sessionId)?.number;
      return {
        at: end.at,
        event: { kind: `experiment-${end.outcome}`, params: { ...told(end.by), session } },
      };
    }),
  ];
};

export const experimentEvents = (seen: ReadModel): readonly ChapterEvent[] =>
  [...seen.past.experiments.values()].flatMap((past) => eventsOf(seen, past));
