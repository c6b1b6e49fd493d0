import { experimentOutcome, triedWhere } from '@alliance/facts/experiment';
import { day, instant, role } from '@alliance/facts/vocabulary';
import { revision } from '@alliance/platform/http/command-routes';
import { z } from 'zod';
import { goalName } from '../../goal/reading/goal-name.ts';
import type { ResponseOf } from '../../pair/response.ts';
import { themeName } from '../../theme/reading/theme-name.ts';

const session = z.int().min(1);
const why = z.string().optional();

const proposed = {
  by: role,
  on: day,
  what: z.string(),
  words: z.string().optional(),
  why: why.meta({ description: 'Why it took the place of the one before.' }),
};

const tried = {
  triedOn: day.meta({ description: 'As who told of it counts days.' }),
  where: triedWhere,
  noticed: z.string(),
};

const oneTry = z
  .strictObject({
    number: session.meta({ description: 'Of this experiment, for commands.' }),
    by: role,
    toldOn: day,
    ...tried,
    why: why.meta({ description: 'Why it was put right.' }),
    before: z
      .array(z.strictObject({ at: instant, ...tried }))
      .meta({ description: 'What the same member had said of it, the oldest first.' }),
  })
  .meta({ id: 'ExperimentTry' });

const tryTakenOut = z
  .strictObject({ number: session, by: role, on: day, why, said: z.strictObject(tried) })
  .meta({ id: 'TryTakenOut', description: 'A try that its teller took out again; it counts nowhere.' });

const conclusion = {
  by: role,
  on: day,
  outcome: experimentOutcome,
  why: z.string(),
  session: session.optional().meta({
    description: 'In which the two talked of it; absent where none was named, or it does not count.',
  }),
};

const standing = z
  .discriminatedUnion('is', [
    z.strictObject({ is: z.enum(['proposed', 'trying']) }),
    z.strictObject({ is: z.literal('concluded'), ...conclusion }),
  ])
  .meta({ id: 'ExperimentStanding' });

export const experiment = z
  .strictObject({
    experimentId: z.string(),
    revision: revision.meta({ description: 'Of this experiment’s stream, for If-Match.' }),
    proposals: z
      .array(z.strictObject(proposed))
      .min(1)
      .meta({ description: 'The first first; the last is how it reads.' }),
    themes: z.array(themeName),
    goals: z.array(goalName),
    tries: z.array(oneTry).meta({ description: 'By the day on which they were.' }),
    takenOut: z.array(tryTakenOut),
    reopened: z
      .array(z.strictObject({ by: role, on: day, why, was: z.strictObject(conclusion) }))
      .meta({ description: 'Each time that a conclusion was taken back, with what it had been.' }),
    standing,
  })
  .meta({ id: 'Experiment' });

export type Experiment = ResponseOf<typeof experiment>;
