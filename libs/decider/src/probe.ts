import { type Aggregate, type ReasonOf, verb } from './aggregate.ts';
import { reject, type Decision } from './decider.ts';
type F = { type: 'A'; data: { x: number } };
type S = { stage: 'none' } | { stage: 'on'; n: number };
const body = { parse: (i: unknown) => i as { x: number } };
const doIt = verb({
  body,
  summary: 's',
  decide: (c, s: S): Decision<F, 'no' | 'never'> =>
    s.stage === 'on' ? reject('no') : [{ type: 'A', data: { x: c.x } }],
});
const other = verb({
  body,
  summary: 's',
  decide: (_c, s: S): Decision<F, 'other'> => (s.stage === 'on' ? reject('other') : []),
});
const agg = {
  name: 'a',
  per: 'alliance',
  decider: { initial: { stage: 'none' } as S, evolve: (s: S, _f: F) => s },
  verbs: { doIt, other },
} as const;
const list = [agg] as const;
export const asAny: readonly Aggregate[] = list;
export const table: Record<ReasonOf<typeof list>, number> = { no: 1, never: 2, other: 3 };
// @ts-expect-error one is missing
export const short: Record<ReasonOf<typeof list>, number> = { no: 1, never: 2 };
