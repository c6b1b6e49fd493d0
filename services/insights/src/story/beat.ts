import { day, role } from '@alliance/facts/vocabulary';
import { z } from 'zod';
import { clauseChange, rhythm } from '../agreement/reading/clause-words.ts';
import { there } from '../pair/of-the-pair.ts';
import type { Sent } from '../pair/sent.ts';
import { evidence } from './evidence.ts';
import { verdict } from './measure-rows.ts';
import { themeState } from '../theme/story/threads.ts';

const count = z.int().min(0);
const session = z.int().min(1);

export const rowId = z
  .union([
    z.enum(['agreement', 'coach-shared', 'supervisor-shared', 'reviewed', 'goals', 'agency']),
    z.templateLiteral(['theme:', z.string()]),
  ])
  .meta({ id: 'RowId' });

const beatOf = <Kind extends string, Params extends z.ZodRawShape>(kind: Kind, params: Params) =>
  z.strictObject({
    id: z.string().meta({ description: 'Stays the same for as long as its subject is told of.' }),
    kind: z.literal(kind),
    params: z.strictObject(params),
    from: day,
    to: day,
    sessions: z.array(session),
    row: rowId.optional(),
    evidence: z.array(evidence).min(1),
  });

const saidOfGoal = z
  .strictObject({
    session,
    words: z.string().optional().meta({ description: 'Of the level, as they stood when it was rated.' }),
  })
  .meta({ id: 'SaidOfGoal' });
const gapInSession = z.strictObject({ session, size: z.number(), direction: z.number() });

/** A clause of the story sentence: what it tells, when that was, and the records on which it rests. */
export const beat = z
  .discriminatedUnion('kind', [
    beatOf('began', { invitedBy: role, there }),
    beatOf('learning-histories', { by: z.array(role) }),
    beatOf('assumptions', { by: role, surfaced: count, reframed: count }),
    beatOf('drafted', { by: role, clauses: count }),
    beatOf('first-agreement', { version: session }),
    beatOf('agreement-changed', {
      version: session,
      changes: z.array(clauseChange),
      proposedBy: z.array(role),
      rhythm: rhythm.optional(),
    }),
    beatOf('amendment-open', { clause: clauseChange, by: role, turn: role }),
    beatOf('met', { times: count, missed: count, longestGapDays: count.optional() }),
    beatOf('theme', {
      themeId: z.string(),
      state: themeState,
      firstSession: session,
      touched: count,
      running: count,
    }),
    beatOf('goals', {
      alive: count,
      seen: z
        .array(
          z.strictObject({
            goalId: z.string(),
            text: z.string(),
            coach: saidOfGoal.optional(),
            supervisor: saidOfGoal.optional(),
          }),
        )
        .meta({ description: 'Rated goals that were not laid down, the weightiest first.' }),
    }),
    beatOf('goal-closed', { goalId: z.string(), text: z.string(), how: z.enum(['achieved', 'released']) }),
    beatOf('distance', { widest: gapInSession, latest: gapInSession }),
    beatOf('agency', { verdict, change: z.number(), criterion: z.number() }),
    beatOf('ended', { by: role.optional() }),
  ])
  .meta({ id: 'Beat' });

export type Beat = Sent<typeof beat>;
export type RowId = Sent<typeof rowId>;
