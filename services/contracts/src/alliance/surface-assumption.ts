import { verb, type Command } from '@alliance/decider/aggregate';
import type { Decision } from '@alliance/decider/decider';
import { assumptionSurfaced, type AllianceFact } from '@alliance/facts/alliance';
import type { z } from 'zod';
import { betweenTheTwo } from './formed.ts';

const body = assumptionSurfaced.schema.omit({ by: true, assumptionId: true });
export type SurfaceAssumption = z.infer<typeof body>;

export const surfaceAssumption = verb({
  body,
  summary: 'Name a belief that you bring into the alliance, and what shaped it.',
  decide: betweenTheTwo((command: Command<SurfaceAssumption>): Decision<AllianceFact, never> => {
    const { by, newId, text, shapedBy } = command;
    return [assumptionSurfaced({ by, assumptionId: newId, text, shapedBy })];
  }),
});
