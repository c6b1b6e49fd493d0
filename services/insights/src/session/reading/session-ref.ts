import { day } from '@alliance/facts/vocabulary';
import { z } from 'zod';
import type { HeldSession } from './held-sessions.ts';
import type { ResponseOf } from '../../pair/response.ts';

export const sessionRef = z
  .strictObject({ sessionId: z.string(), session: z.int().min(1), on: day })
  .meta({ id: 'SessionRef', description: 'A held session by its number, from 1, and its id for commands.' });

export type SessionRef = ResponseOf<typeof sessionRef>;

export const refTo = ({ id, number, on }: HeldSession): SessionRef => ({
  sessionId: id,
  session: number,
  on,
});
