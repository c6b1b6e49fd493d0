import { describe, expect, it } from '@jest/globals';
import { streamOf, verb, type Aggregate, type ReasonOf } from './aggregate.ts';
import { reject, type Decision } from './decider.ts';

type Lit = { type: 'LampLit'; data: { by: string } };
const lightable = { parse: (input: unknown) => input as { brightly: boolean } };
const light = verb({
  body: lightable,
  summary: 'Light the lamp.',
  decide: (command, state: 'dark' | 'lit'): Decision<Lit, 'already-lit' | 'no-oil'> =>
    state === 'lit' ? reject('already-lit') : [{ type: 'LampLit', data: { by: command.by } }],
});
const relight = verb({
  body: lightable,
  summary: 'Light it again.',
  decide: (_command, state: 'dark' | 'lit'): Decision<Lit, 'still-dark'> =>
    state === 'dark' ? reject('still-dark') : [],
});
const lamp = {
  name: 'lamp',
  of: 'room',
  per: 'id',
  decider: {
    initial: 'dark' as 'dark' | 'lit',
    evolve: (_state: 'dark' | 'lit', _fact: Lit) => 'lit' as const,
  },
  verbs: { light, relight },
} as const satisfies Aggregate<'dark' | 'lit', Lit>;

const complete: Record<ReasonOf<readonly [typeof lamp]>, number> = {
  'already-lit': 409,
  'no-oil': 409,
  'still-dark': 409,
};
// @ts-expect-error a table of rejections that forgets one does not compile
const forgetful: Record<ReasonOf<readonly [typeof lamp]>, number> = { 'already-lit': 409, 'no-oil': 409 };

describe('an aggregate', () => {
  it('names every reason for which its verbs can be refused', () => {
    expect(Object.keys(complete)).toHaveLength(Object.keys(forgetful).length + 1);
  });
  it('keeps a stream per thing, or one per scope', () => {
    expect(streamOf(lamp, 'alliance/a1', 'l7')).toBe('lamp-l7');
    expect(streamOf({ name: 'themes', per: 'scope' }, 'alliance/a1')).toBe('themes-a1');
  });
});
