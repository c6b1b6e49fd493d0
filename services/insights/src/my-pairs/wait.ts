import { clauseKind, day, instant, role, themeFamily } from '@alliance/facts/vocabulary';
import { z } from 'zod';
import { op } from '../agreement/reading/clause-words.ts';
import type { ResponseOf } from '../pair/response.ts';
import type { Awaiting } from '../story/attention.ts';
import type { ThemesPast } from '../theme/past/themes.ts';

const session = z.int().min(1);
const otherHasSealed = z
  .boolean()
  .meta({ description: 'Whether one of the two has, and waits for the other.' });

/** For whom: whoever reads, the other of the two, or either of them. */
const waiter = z.enum(['you', 'other', 'both']).meta({ id: 'Waiter' });
export type Waiter = z.output<typeof waiter>;

const waitOf = <const Kinds extends readonly [string, ...string[]], Params extends z.ZodRawShape>(
  kinds: Kinds,
  params: Params,
) => z.strictObject({ kind: z.enum(kinds), for: waiter, since: day, params: z.strictObject(params) });

/** What waits in a pair, for whom and since when, without anybody’s words. */
export const wait = z
  .discriminatedUnion('kind', [
    waitOf(['ending'], { of: z.enum(['alliance', 'contract']), mayEndFrom: instant.optional() }),
    waitOf(['amendment'], { amendmentId: z.string(), clause: clauseKind, op }),
    waitOf(['question'], { clause: clauseKind }),
    waitOf(['signature'], { version: session }),
    waitOf(['review'], { session, sessionId: z.string(), otherHasSealed }),
    waitOf(['pulse'], { session, otherHasSealed }),
    waitOf(['alliance-review'], { step: z.enum(['view', 'decision', 'closing']), otherHasSealed }),
    waitOf(['touch', 'correction'], { family: themeFamily, session }),
    waitOf(['commitments'], { count: session, of: z.array(role), session, sessionId: z.string() }),
  ])
  .meta({ id: 'Wait' });

export type Wait = ResponseOf<typeof wait>;

type Said = Wait extends infer Each ? (Each extends Wait ? Omit<Each, 'for' | 'since'> : never) : never;

/** The same as on the pages of the pair, with nothing of their words. */
const said = (themes: ThemesPast, awaiting: Awaiting): readonly Said[] => {
  switch (awaiting.kind) {
    case 'ending-awaits-you': {
      const { of, mayEndFrom } = awaiting.params;
      return [{ kind: 'ending', params: { of, mayEndFrom } }];
    }
    case 'amendment-awaits-you': {
      const { amendmentId, clause } = awaiting.params;
      return [{ kind: 'amendment', params: { amendmentId, clause: clause.kind, op: clause.op } }];
    }
    case 'comment-awaits-you':
      return [{ kind: 'question', params: { clause: awaiting.params.clause.kind } }];
    case 'signature-awaits-you':
      return [{ kind: 'signature', params: { version: awaiting.params.version } }];
    case 'review-awaits-you': {
      const { session: number, sessionId, otherHasSealed: sealed } = awaiting.params;
      return [{ kind: 'review', params: { session: number, sessionId, otherHasSealed: sealed } }];
    }
    case 'alliance-review-awaits-you': {
      const { step, otherHasSealed: sealed } = awaiting.params;
      return [{ kind: 'alliance-review', params: { step, otherHasSealed: sealed } }];
    }
    case 'pulse-awaits-you':
      return [{ kind: 'pulse', params: awaiting.params }];
    case 'touch-awaits-you':
    case 'correction-awaits-you': {
      const family = themes.get(awaiting.params.themeId)?.family;
      const kind = awaiting.kind === 'touch-awaits-you' ? 'touch' : 'correction';
      return family === undefined ? [] : [{ kind, params: { family, session: awaiting.params.session } }];
    }
    case 'commitments-await':
      return [{ kind: 'commitments', params: awaiting.params }];
  }
};

/** What waits for whoever looks and what for the other. What is each one’s to do waits for both. */
export const waitsOf = (
  themes: ThemesPast,
  mine: readonly Awaiting[],
  others: readonly Awaiting[],
): readonly Wait[] => {
  const theirs = new Set(others.map(({ id }) => id));
  const own = new Set(mine.map(({ id }) => id));
  const all = [
    ...mine.map((each) => [theirs.has(each.id) ? ('both' as const) : ('you' as const), each] as const),
    ...others.filter(({ id }) => !own.has(id)).map((each) => ['other', each] as const),
  ];
  return all.flatMap(([whom, each]) =>
    said(themes, each).map((what): Wait => ({ ...what, for: whom, since: each.since })),
  );
};
