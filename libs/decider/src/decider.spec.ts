import { describe, expect, it } from '@jest/globals';
import { evolveBy, reject, type Decider, type Decision } from './decider.ts';
import { given } from './specification.ts';

type Lamp = { type: 'LampLit'; data: { by: string } } | { type: 'LampCleaned'; data: Record<string, never> };
const lamp: Decider<'dark' | 'lit', Lamp> = {
  initial: 'dark',
  evolve: evolveBy<'dark' | 'lit', Lamp>({ LampLit: () => 'lit', LampCleaned: 'ignored' }),
};
const light = (command: { by: string }, state: 'dark' | 'lit'): Decision<Lamp, 'already-lit'> =>
  state === 'lit' ? reject('already-lit') : [{ type: 'LampLit', data: { by: command.by } }];

describe('given, when, then', () => {
  it('shows the facts that a decision yields', () => {
    given(lamp)
      .when(light, { by: 'ann' })
      .thenFacts({ type: 'LampLit', data: { by: 'ann' } });
  });
  it('shows the name of a rejection', () => {
    given(lamp, [{ type: 'LampLit', data: { by: 'ann' } }])
      .when(light, { by: 'bo' })
      .thenRejected('already-lit');
  });
  it('fails when the facts differ, when a rejection was not expected, and when one was', () => {
    expect(() => given(lamp).when(light, { by: 'ann' }).thenFacts()).toThrow('expected');
    expect(() => given(lamp).when(light, { by: 'ann' }).thenRejected('already-lit')).toThrow(
      'it was decided',
    );
    const lit = given(lamp, [{ type: 'LampLit', data: { by: 'ann' } }]);
    expect(() => lit.when(light, { by: 'bo' }).thenFacts()).toThrow('it was rejected');
  });
  it('meets a fact that no case names with an error, and passes over one that is ignored', () => {
    expect(given(lamp, [{ type: 'LampCleaned', data: {} }]).state).toBe('dark');
    expect(() => lamp.evolve('dark', { type: 'LampSold', data: {} } as unknown as Lamp)).toThrow('LampSold');
  });
});
