import { describe, expect, it } from '@jest/globals';
import type { Context } from '@alliance/decider/aggregate';
import { fold, isRejection } from '@alliance/decider/decider';
import type { PulseFact } from '@alliance/facts/pulse';
import fc from 'fast-check';
import { open } from './open.ts';
import { pulse } from './pulse.ts';
import { seal } from './seal.ts';
import { takeBack } from './take-back.ts';

const coming = (by: string): Context => ({
  by,
  at: '2026-06-26T08:00:00.000Z',
  zone: 'UTC',
  today: '2026-06-26',
  newId: '6b0f6f9e-0d8e-4a57-9f7e-0a4c6f1d9e01',
  nonce: 'n'.repeat(32),
  scope: 'alliance/a1',
  people: { coach: 'amara', supervisor: 'judith' },
});
const sessionId = '6b0f6f9e-0d8e-4a57-9f7e-0a4c6f1d9b13';
const afterIt = { session: { stage: 'held' } };
const answers = fc.array(fc.integer({ min: 0, max: 10 }), { minLength: 8, maxLength: 8 });
const attempt = fc.record({
  by: fc.constantFrom('amara', 'judith'),
  move: fc.constantFrom('seal', 'takeBack'),
  alliance: answers,
});

/** What the log holds after two members have tried all this, on a pulse that was opened or on none. */
const lived = fc
  .tuple(fc.boolean(), fc.array(attempt, { maxLength: 20, size: 'max' }))
  .map(([begun, attempts]) => {
    const opening = open.decide({ ...coming('amara'), sessionId }, pulse.decider.initial, afterIt);
    const log: PulseFact[] = begun && !isRejection(opening) ? [...opening] : [];
    for (const { by, move, alliance } of attempts) {
      const state = fold(pulse.decider, log);
      const decision =
        move === 'seal'
          ? seal.decide({ ...coming(by), alliance }, state, afterIt)
          : takeBack.decide(coming(by), state, {});
      if (!isRejection(decision)) log.push(...decision);
    }
    return log;
  });

/** Whose answers count, told from the log alone: without the decider's own state. */
const liveAnswers = (log: readonly PulseFact[]) =>
  ['amara', 'judith'].flatMap((by) => {
    const own = log.filter((fact) => fact.data.by === by);
    const sealed = own.filter((fact) => fact.type === 'PulseSealed').length;
    const takenBack = own.filter((fact) => fact.type === 'PulseTakenBack').length;
    return Array.from({ length: sealed - takenBack }, () => by);
  });
const isRevealed = (log: readonly PulseFact[]) => log.some((fact) => fact.type === 'PulsesRevealed');
const everyPrefix = (log: readonly PulseFact[]) =>
  Array.from({ length: log.length + 1 }, (_, length) => log.slice(0, length));

describe('whatever two members try', () => {
  it('their answers are open exactly when both have some that count', () => {
    let opened = 0;
    fc.assert(
      fc.property(lived, (log) => {
        expect(isRevealed(log)).toBe(liveAnswers(log).length === 2);
        opened += isRevealed(log) ? 1 : 0;
      }),
    );
    expect(opened).toBeGreaterThan(0);
  });
  it('nothing is ever opened on the answers of one, or on some that were taken back', () => {
    fc.assert(
      fc.property(lived, (log) => {
        for (const prefix of everyPrefix(log))
          if (isRevealed(prefix)) expect(liveAnswers(prefix)).toEqual(['amara', 'judith']);
      }),
    );
  });
  it('nobody has two sets of answers that count, and nothing follows the reveal', () => {
    fc.assert(
      fc.property(lived, (log) => {
        for (const prefix of everyPrefix(log))
          expect(new Set(liveAnswers(prefix)).size).toBe(liveAnswers(prefix).length);
        if (isRevealed(log)) expect(log.at(-1)?.type).toBe('PulsesRevealed');
      }),
    );
  });
  it('what a decision knows of the past holds no answer', () => {
    fc.assert(
      fc.property(lived, (log) => {
        expect(JSON.stringify(fold(pulse.decider, log))).not.toMatch(/alliance|agency|guesses/);
      }),
    );
  });
  it('a past of which parts were erased for good still folds', () => {
    fc.assert(
      fc.property(lived, fc.infiniteStream(fc.boolean()), (log, kept) => {
        const remaining = log.filter(() => kept.next().value);
        expect(() => fold(pulse.decider, remaining)).not.toThrow();
      }),
    );
  });
  it('the past folds the same in one go and in two', () => {
    fc.assert(
      fc.property(lived, fc.nat(), (log, cut) => {
        const at = cut % (log.length + 1);
        const before = fold(pulse.decider, log.slice(0, at));
        expect(fold(pulse.decider, log.slice(at), before)).toEqual(fold(pulse.decider, log));
      }),
    );
  });
});
