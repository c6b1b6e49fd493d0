import { describe, expect, it } from '@jest/globals';
import { ManagedClock } from '../clock.ts';
import { WithdrawnSessions } from './withdrawals.ts';

const START = '2026-07-02T09:00:00.000Z';
const at = (seconds: number) => new Date(Date.parse(START) + seconds * 1_000).toISOString();
const withdrawn = (session: string) => ({ session, forgettableAt: at(360) });

describe('withdrawn sessions', () => {
  it('are told once to whoever listens, and to nobody else', () => {
    const sessions = new WithdrawnSessions('here', new ManagedClock(START));
    const over: string[] = [];
    sessions.onOver('mine', () => over.push('mine'));
    sessions.onOver('other', () => over.push('other'));
    sessions.onOver('mine', () => over.push('gone before'))();
    sessions.add(withdrawn('mine'));
    sessions.add(withdrawn('mine'));
    expect(over).toEqual(['mine']);
    expect([sessions.has('mine'), sessions.has('other')]).toEqual([true, false]);
  });

  it('are told at once to whoever comes too late', () => {
    const sessions = new WithdrawnSessions('here', new ManagedClock(START));
    sessions.add(withdrawn('mine'));
    let told = 0;
    sessions.onOver('mine', () => (told += 1))();
    expect(told).toBe(1);
  });

  it('are kept as long as a token may hold, and no longer', () => {
    const clock = new ManagedClock(START);
    const sessions = new WithdrawnSessions('here', clock);
    sessions.add(withdrawn('mine'));
    clock.moveTo(at(359));
    sessions.add({ session: 'second', forgettableAt: at(720) });
    expect(sessions.has('mine')).toBe(true);
    clock.moveTo(at(360));
    sessions.add({ session: 'third', forgettableAt: at(721) });
    expect([sessions.has('mine'), sessions.has('second')]).toEqual([false, true]);
  });

  it('are always heard of where they are withdrawn', () => {
    const clock = new ManagedClock(START);
    const sessions = new WithdrawnSessions('here', clock);
    clock.moveTo(at(100_000));
    expect(sessions.areHeard()).toBe(true);
  });

  it('of another process are unheard before the first word and five seconds after the last', () => {
    const clock = new ManagedClock(START);
    const sessions = new WithdrawnSessions('elsewhere', clock);
    expect(sessions.areHeard()).toBe(false);
    sessions.heard(at(0));
    let over = 0;
    sessions.onOver('mine', () => (over += 1));
    clock.moveTo(at(4.9));
    sessions.unheard();
    expect([sessions.areHeard(), over]).toEqual([true, 0]);
    clock.moveTo(at(5));
    sessions.unheard();
    expect([sessions.areHeard(), over]).toEqual([false, 1]);
    sessions.heard(at(5));
    expect(sessions.areHeard()).toBe(true);
  });
});
