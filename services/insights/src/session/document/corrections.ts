import { day, instant, minutes, mode, role } from '@alliance/facts/vocabulary';
import { z } from 'zod';
import type { Held, SessionPast } from '../past/sessions.ts';
import { roleOf, type ReadModel } from '../../pair/read-model.ts';
import { there } from '../../pair/of-the-pair.ts';
import type { ResponseOf } from '../../pair/response.ts';

export const meeting = z
  .strictObject({ on: day, there, at: instant, minutes, mode })
  .meta({ id: 'Meeting', description: 'When a session began, how long it took and how the two met.' });

export const correction = z
  .strictObject({ by: role, on: day, before: meeting, after: meeting, why: z.string().optional() })
  .meta({ id: 'SessionCorrection', description: 'What had been recorded, and what counts from then on.' });

export const errorStep = z
  .strictObject({ by: role, on: day, is: z.enum(['in-error', 'put-back']), why: z.string().optional() })
  .meta({ id: 'SessionErrorStep' });

export const meetingOf = (seen: ReadModel, { heldAt, minutes, mode }: Held): ResponseOf<typeof meeting> => ({
  on: seen.dayOf(heldAt),
  ...seen.thereOf(heldAt),
  at: heldAt,
  minutes,
  mode,
});

/** The earliest first. */
export const correctionsOf = (
  seen: ReadModel,
  { corrections }: SessionPast,
): readonly ResponseOf<typeof correction>[] =>
  corrections.map(({ by, at, before, after, why }) => ({
    by: roleOf(seen, by),
    on: seen.dayOf(at),
    before: meetingOf(seen, before),
    after: meetingOf(seen, after),
    why,
  }));

export const errorStepsOf = (
  seen: ReadModel,
  { errors }: SessionPast,
): readonly ResponseOf<typeof errorStep>[] =>
  errors.map(({ by, at, is, why }) => ({ by: roleOf(seen, by), on: seen.dayOf(at), is, why }));
