import { describe, expect, it } from '@jest/globals';
import type { EventStore } from '@alliance/platform/ports/event-store';
import { appendTo, idsOf, someFact, someFacts } from './sample-facts.ts';

/** What one caller may rely on. */
export const appendsSuite = (store: () => EventStore): void => {
  describe('appending', () => {
    it('gives facts their places in stream and log', async () => {
      const facts = someFacts('goal-1', 2);
      await store().append(appendTo('theme-1', 0, someFact('theme-1')));
      const answer = await store().append(appendTo('goal-1', 0, ...facts));
      expect(answer).toMatchObject({
        outcome: 'appended',
        facts: facts.map((fact, at) => ({ ...fact, revision: at + 1, position: at + 2 })),
        position: 3,
      });
      expect(await store().readStream('goal-1')).toEqual('facts' in answer ? answer.facts : []);
    });
    it('keeps every field as it was given, and none that was not', async () => {
      const plain = someFact('goal-1', { open: { words: 'Zoë – “naïve” 漢字 🜂\n\0', list: [1, null, {}] } });
      const { sealed: _, keyId: __, ...unsealed } = someFact('goal-1');
      const long = someFact('goal-1', { sealed: 'x'.repeat(200_000) });
      await store().append(appendTo('goal-1', 0, plain, unsealed, long));
      const stored = await store().readStream('goal-1');
      expect(stored.map(({ revision: _r, position: _p, vouched: _v, ...fact }) => fact)).toEqual([
        plain,
        unsealed,
        long,
      ]);
      expect(Object.keys(stored[1] ?? {})).not.toContain('sealed');
    });
    it('takes an append at the revision that it expects, and refuses it at any other', async () => {
      await store().append(appendTo('goal-1', 0, ...someFacts('goal-1', 2)));
      for (const expected of [0, 1, 3])
        expect(await store().append(appendTo('goal-1', expected, someFact('goal-1')))).toEqual({
          outcome: 'stale',
          stream: 'goal-1',
          expected,
          actual: 2,
        });
      expect(await store().head()).toBe(2);
      expect(await store().append(appendTo('goal-1', 2, someFact('goal-1')))).toMatchObject({
        outcome: 'appended',
      });
    });
    it('takes an append that expects nothing, whatever is there', async () => {
      for (const position of [1, 2])
        expect(await store().append(appendTo('goal-1', 'any', someFact('goal-1')))).toMatchObject({
          outcome: 'appended',
          position,
        });
    });
  });

  describe('appending to several streams', () => {
    it('writes to all of them', async () => {
      await store().append([
        ...appendTo('goal-1', 0, ...someFacts('goal-1', 2)),
        ...appendTo('theme-1', 'any', someFact('theme-1')),
      ]);
      expect((await store().readAll(0, 9)).map(({ stream, revision }) => [stream, revision])).toEqual([
        ['goal-1', 1],
        ['goal-1', 2],
        ['theme-1', 1],
      ]);
    });
    it('writes to none of them when one is stale', async () => {
      await store().append(appendTo('theme-1', 0, someFact('theme-1')));
      const answer = await store().append([
        ...appendTo('goal-1', 0, someFact('goal-1')),
        ...appendTo('theme-1', 0, someFact('theme-1')),
      ]);
      expect(answer).toMatchObject({ outcome: 'stale', stream: 'theme-1', expected: 0, actual: 1 });
      expect(await store().readStream('goal-1')).toEqual([]);
      expect(await store().head()).toBe(1);
    });
  });

  describe('appending again', () => {
    it('answers what it did the first time, although the stream has moved on', async () => {
      const appends = [
        ...appendTo('goal-1', 0, ...someFacts('goal-1', 2)),
        ...appendTo('theme-1', 0, someFact('theme-1')),
      ];
      const first = await store().append(appends);
      await store().append(appendTo('goal-1', 2, someFact('goal-1')));
      expect(await store().append(appends)).toEqual({ ...first, outcome: 'already-there' });
      expect(await store().head()).toBe(4);
    });
    it('refuses to add to what is there already, and writes nothing', async () => {
      const known = someFact('goal-1');
      await store().append(appendTo('goal-1', 0, known));
      await expect(store().append(appendTo('goal-1', 'any', known, someFact('goal-1')))).rejects.toThrow(
        'already',
      );
      expect(await store().head()).toBe(1);
    });
    it('has an id once in the whole log', async () => {
      const fact = someFact('goal-1');
      await store().append(appendTo('goal-1', 0, fact));
      await Promise.allSettled([
        store().append(appendTo('goal-2', 0, { ...fact, stream: 'goal-2' })),
        store().append(appendTo('goal-3', 0, ...[1, 2].map(() => someFact('goal-3', { id: 'the-same' })))),
      ]);
      expect(idsOf(await store().readAll(0, 9))).toEqual([fact.id]);
    });
    it('refuses a fact that is sent to another stream than its own', async () => {
      await expect(store().append(appendTo('goal-1', 0, someFact('goal-2')))).rejects.toThrow('goal-2');
      expect(await store().head()).toBe(0);
    });
  });
};
