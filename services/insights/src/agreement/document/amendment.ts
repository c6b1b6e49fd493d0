import { day, instant, role } from '@alliance/facts/vocabulary';
import { z } from 'zod';
import type * as past from '../past/amendment.ts';
import { changeBy, clauseChange, numbers, op } from '../reading/clause-words.ts';
import { otherRole, roleOf, type ReadModel } from '../../pair/read-model.ts';
import type { ResponseOf } from '../../pair/response.ts';

const stepOf = <const Steps extends readonly [string, ...string[]]>(steps: Steps) => ({
  step: z.enum(steps),
  by: role,
  on: day,
  at: instant,
  why: z.string().optional().meta({ description: 'Its author’s reason.' }),
});

const offerStep = z
  .strictObject({
    ...stepOf(['proposed', 'countered']),
    op,
    title: z.string().optional(),
    text: z.string().optional(),
    ...numbers,
  })
  .meta({ id: 'OfferStep', description: 'Words that were offered. A proposal to retire has none.' });

const amendmentStep = z
  .discriminatedUnion('step', [
    offerStep,
    z.strictObject(stepOf(['accepted', 'declined', 'withdrawn'])).meta({ id: 'AnswerStep' }),
  ])
  .meta({ id: 'AmendmentStep' });

export const amendment = z
  .strictObject({
    amendmentId: z.string(),
    clause: clauseChange.meta({ description: 'What it comes to now: a countered retirement is a change.' }),
    fromVersion: z.int().min(0),
    against: z.strictObject({ title: z.string(), text: z.string(), ...numbers }).optional(),
    state: z.enum(['open', 'accepted', 'declined', 'withdrawn']),
    turn: role.optional().meta({ description: 'Whose answer is awaited, while it is open.' }),
    steps: z.array(amendmentStep),
    inVersion: z.int().min(1).optional(),
  })
  .meta({ id: 'Amendment' });

type Step = ResponseOf<typeof amendmentStep>;

const stepResponse = (seen: ReadModel, step: past.Amendment['steps'][number]): Step => {
  const deed = { by: roleOf(seen, step.by), on: seen.dayOf(step.at), at: step.at, why: step.why };
  if (!('op' in step)) return { step: step.step, ...deed };
  const { title, text, numbers: offered } = step;
  return { step: step.step, ...deed, op: step.op, title, text, numbers: offered };
};

const amendmentResponse = (seen: ReadModel, each: past.Amendment): ResponseOf<typeof amendment> => {
  const { id, against, fromVersion, state, steps, inVersion, latestWordsBy } = each;
  const isAwaited = state === 'open' && !seen.past.contract.ended;
  return {
    amendmentId: id,
    clause: changeBy(each),
    fromVersion,
    against: against && { title: against.title, text: against.text, numbers: against.numbers },
    state,
    turn: isAwaited ? otherRole(roleOf(seen, latestWordsBy)) : undefined,
    steps: steps.map((step) => stepResponse(seen, step)),
    inVersion,
  };
};

/** Every amendment, whatever became of it, in the order of their proposal. */
export const amendmentsOf = (seen: ReadModel): readonly ResponseOf<typeof amendment>[] =>
  [...seen.past.contract.amendments.values()].map((each) => amendmentResponse(seen, each));
