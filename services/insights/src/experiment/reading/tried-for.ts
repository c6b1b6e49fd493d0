import { day, role } from '@alliance/facts/vocabulary';
import { z } from 'zod';
import { isUsed } from '../../agreement/reading/practices.ts';
import { roleOf, type ReadModel } from '../../pair/read-model.ts';
import type { ResponseOf } from '../../pair/response.ts';
import { heldIn } from '../../session/reading/held-sessions.ts';
import type { Proposal } from '../past/experiments.ts';
import { conclusionOf, movedIn, presentProposal, triesOf } from './experiment.ts';

/** What was tried for a theme or a goal, in short, while the two use that. */
export const triedFor = z
  .strictObject({
    experimentId: z.string(),
    what: z.string(),
    by: role.meta({ description: 'Who proposed it.' }),
    is: z.enum(['proposed', 'trying', 'kept', 'adapted', 'dropped']),
    into: z
      .strictObject({ session: z.int().min(1), on: day })
      .optional()
      .meta({ description: 'The session in which it was kept or adapted: there it flows back.' }),
  })
  .meta({ id: 'TriedFor' });

/** In the order in which they were proposed. `isFor` says whether one of these is meant, by how it reads now. */
export const triedForOf = (
  seen: ReadModel,
  isFor: (proposal: Proposal) => boolean,
): readonly ResponseOf<typeof triedFor>[] =>
  !isUsed(seen, 'experiments')
    ? []
    : [...seen.past.experiments.values()]
        .filter((experiment) => isFor(presentProposal(experiment)))
        .map((experiment) => {
          const session = movedIn(experiment, heldIn(seen));
          return {
            experimentId: experiment.id,
            what: presentProposal(experiment).what,
            by: roleOf(seen, experiment.proposals[0].by),
            is: conclusionOf(experiment)?.outcome ?? (triesOf(experiment).length > 0 ? 'trying' : 'proposed'),
            into: session && { session: session.number, on: session.on },
          };
        });
