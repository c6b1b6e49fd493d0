import { day, instant, role, score } from '@alliance/facts/vocabulary';
import { revision } from '@alliance/platform/http/command-routes';
import { z } from 'zod';
import type { ResponseOf } from '../../pair/response.ts';
import { sessionRef } from '../../session/reading/session-ref.ts';

const answersShape = {
  alliance: z.array(score).meta({ description: 'The eight statements, in the order of the instrument.' }),
  agency: z.array(score).optional().meta({ description: 'The six agency statements.' }),
  guesses: z.array(score).optional().meta({ description: 'What the other would answer to the eight.' }),
};

const pulseAnswers = z.strictObject(answersShape).meta({ id: 'PulseAnswers' });

const base = {
  ...sessionRef.shape,
  pulseId: z.string(),
  revision: revision.meta({ description: 'Of this pulse’s stream, for If-Match.' }),
  openedBy: role,
  openedOn: day,
  instrumentVersion: z.literal(1),
};

export const openPulse = z
  .strictObject({
    ...base,
    sealedBy: z.array(role).meta({ description: 'Members whose answers are sealed now.' }),
    mine: z
      .strictObject({ ...answersShape, at: instant })
      .optional()
      .meta({ description: 'The viewer’s own, readable by nobody else.' }),
  })
  .meta({ id: 'OpenPulse' });

const gapShape = {
  byStatement: z.array(z.int()).meta({ description: 'In the order of the instrument.' }),
  size: z.number().meta({ description: 'Mean |g|, unrounded.' }),
  direction: z.number().meta({ description: 'Mean g, unrounded: above 0 when the first is higher.' }),
};

const gap = z.strictObject(gapShape).meta({ id: 'Gap' });

const perceptionGap = z
  .strictObject({
    ...gapShape,
    shape: z.number().optional().meta({ description: 'Pearson’s r; absent at zero variance.' }),
    means: z.strictObject({ coach: z.number(), supervisor: z.number() }),
  })
  .meta({ id: 'PerceptionGap', description: 'Measure 3: coach minus supervisor.' });

export const revealedPulse = z
  .strictObject({
    ...base,
    revealedOn: day,
    answers: z.strictObject({ coach: pulseAnswers, supervisor: pulseAnswers }),
    gap: perceptionGap,
    guessGap: z
      .strictObject({ coach: gap.optional(), supervisor: gap.optional() })
      .meta({ description: 'Each one’s guess minus the other’s answer.' }),
  })
  .meta({ id: 'RevealedPulse', description: 'A pulse that both have answered.' });

export type OpenPulse = ResponseOf<typeof openPulse>;
export type RevealedPulse = ResponseOf<typeof revealedPulse>;
export type PulseBase = Pick<OpenPulse, keyof typeof base>;
