import { day, instant, role, themeFamily } from '@alliance/facts/vocabulary';
import { z } from 'zod';
import { clauseChange, clauseName, rhythm } from '../agreement/reading/clause-words.ts';
import { there } from '../pair/of-the-pair.ts';
import type { Sent } from '../pair/sent.ts';

const session = z.int().min(1);
const label = { themeId: z.string(), label: z.string() };

const attentionOf = <Kind extends string, Params extends z.ZodRawShape>(
  kind: z.ZodLiteral<Kind> | z.ZodEnum<Record<Kind, Kind>>,
  params: Params,
) => z.strictObject({ id: z.string(), kind, params: z.strictObject(params) });

/** What asks for attention: what waits for this viewer, then what the two might look at together. */
export const attention = z
  .discriminatedUnion('kind', [
    attentionOf(z.literal('amendment-awaits-you'), {
      amendmentId: z.string(),
      clause: clauseChange,
      by: role,
      on: day,
      there,
    }),
    attentionOf(z.literal('ending-awaits-you'), {
      of: z.enum(['alliance', 'contract']),
      by: role,
      on: day,
      there,
      mayEndFrom: instant.optional(),
    }),
    attentionOf(z.literal('comment-awaits-you'), { clause: clauseName, by: role, on: day, there }),
    attentionOf(z.literal('signature-awaits-you'), { version: session, otherSignedOn: day.optional() }),
    attentionOf(z.literal('review-awaits-you'), {
      session,
      sessionId: z.string(),
      on: day,
      otherHasSealed: z.boolean(),
    }),
    attentionOf(z.literal('pulse-awaits-you'), { session, otherHasSealed: z.boolean() }),
    attentionOf(z.enum(['touch-awaits-you', 'correction-awaits-you']), { ...label, session }),
    attentionOf(z.literal('commitments-await'), {
      count: session.meta({ description: 'How many nobody has spoken of since the latest session began.' }),
      of: z.array(role).meta({ description: 'Whose they are.' }),
      session: session.meta({ description: 'The latest session, where they come back.' }),
      sessionId: z.string(),
    }),
    attentionOf(z.enum(['theme-returning', 'theme-stuck']), {
      ...label,
      family: themeFamily,
      session,
      beside: z.array(z.strictObject(label)),
    }),
    attentionOf(z.literal('drift'), { session, on: day, by: z.array(role) }),
    attentionOf(z.literal('distance'), { session, size: z.number(), direction: z.number() }),
    attentionOf(z.literal('time-apart'), { days: z.int().min(0), agreed: rhythm.optional() }),
    attentionOf(z.literal('clause-unspoken'), { clause: clauseName, since: day }),
    attentionOf(z.literal('themes-emerging'), { ...label, session }),
  ])
  .meta({ id: 'Attention' });

export type Attention = Sent<typeof attention>;
