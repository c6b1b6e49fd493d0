import { verb, type Command } from '@alliance/decider/aggregate';
import { reject, type Decision } from '@alliance/decider/decider';
import { assumptionReframed, type AllianceFact } from '@alliance/facts/alliance';
import type { z } from 'zod';
import type { Formed } from './decider.ts';
import { betweenTheTwo } from './formed.ts';

const body = assumptionReframed.schema.pick({ assumptionId: true, to: true });
export type ReframeAssumption = z.infer<typeof body>;
type CannotReframe = 'no-such-assumption' | 'nothing-would-change';

/** The wording that it had before is read from the log, so a reframing always shows what it moved on from. */
export const reframeAssumption = verb({
  body,
  summary: 'Put an assumption in new words, beside the old ones.',
  decide: betweenTheTwo(
    (command: Command<ReframeAssumption>, alliance: Formed): Decision<AllianceFact, CannotReframe> => {
      const { by, assumptionId, to } = command;
      const from = alliance.assumptions[assumptionId];
      if (from === undefined) return reject('no-such-assumption');
      return from === to
        ? reject('nothing-would-change')
        : [assumptionReframed({ by, assumptionId, from, to })];
    },
  ),
});
