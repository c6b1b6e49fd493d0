import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { StoreUnavailable, type EventStore } from '@alliance/platform/ports/event-store';
import { appendsSuite } from './appends-suite.ts';
import { racesSuite } from './races-suite.ts';
import type { Opened, Traits } from './opened.ts';
import { appendTo, idsOf, someFact, someFacts } from './sample-facts.ts';
import { until } from './until.ts';

/** What every event store promises, whatever holds it. */
export const eventStoreSuite = (
  name: string,
  open: () => Promise<Opened<EventStore>>,
  { lasting }: Traits,
): void =>
  describe(`the event store ${name}`, () => {
    let opened: Opened<EventStore>;
    let store: EventStore;
    beforeEach(async () => {
      opened = await open();
      store = opened.port;
    });
    afterEach(() => opened.destroy());

    appendsSuite(() => store);
    racesSuite(() => store);

    describe('reading', () => {
      it('answers a stream in order, from after a revision on', async () => {
        const facts = someFacts('goal-1', 5);
        await store.append(appendTo('goal-1', 0, ...facts));
        await store.append(appendTo('goal-2', 0, someFact('goal-2')));
        expect(idsOf(await store.readStream('goal-1'))).toEqual(idsOf(facts));
        expect((await store.readStream('goal-1', 3)).map(({ revision }) => revision)).toEqual([4, 5]);
        expect(await store.readStream('goal-1', 5)).toEqual([]);
      });
      it('answers nothing for a stream that nobody wrote to', async () => {
        expect(await store.readStream('goal-1')).toEqual([]);
      });
      it('answers the whole log in order, from after a position on, as many as are asked for', async () => {
        for (const stream of ['a', 'b', 'a', 'c', 'b'])
          await store.append(appendTo(stream, 'any', someFact(stream)));
        expect((await store.readAll(0, 100)).map(({ stream }) => stream)).toEqual(['a', 'b', 'a', 'c', 'b']);
        expect((await store.readAll(2, 2)).map(({ position }) => position)).toEqual([3, 4]);
        expect(await store.readAll(5, 10)).toEqual([]);
      });
      it('answers facts of every kind of scope as they were given, also where their ids are the same', async () => {
        const scopes = ['alliance/a1f0', 'person/a1f0', 'organisation/a1f0'] as const;
        for (const scope of scopes)
          await store.append(appendTo('goal-1', 'any', someFact('goal-1', { scope })));
        expect((await store.readAll(0, 10)).map(({ scope }) => scope)).toEqual(scopes);
        expect((await store.readStream('goal-1')).map(({ scope }) => scope)).toEqual(scopes);
      });
      it('finds a fact by its id, and knows when there is none', async () => {
        const fact = someFact('goal-1');
        await store.append(appendTo('goal-1', 0, fact));
        expect(await store.factById(fact.id)).toMatchObject({ ...fact, revision: 1, position: 1 });
        expect(await store.factById('goal-1')).toBeUndefined();
      });
      it('has its head at the last fact, and at 0 before the first', async () => {
        expect(await store.head()).toBe(0);
        await store.append(appendTo('goal-1', 0, ...someFacts('goal-1', 3)));
        expect(await store.head()).toBe(3);
      });
    });

    describe('listening', () => {
      it('tells of an append once it can be read, and is silent after the end', async () => {
        const heads: number[] = [];
        const end = store.onAppended(() => void store.head().then((head) => heads.push(head)));
        await store.append(appendTo('goal-1', 0, someFact('goal-1')));
        await until('the listener to be called', () => heads.length > 0);
        expect(heads[0]).toBe(1);
        end();
        const told = heads.length;
        await store.append(appendTo('goal-1', 1, someFact('goal-1')));
        await until('the fact to be read', async () => (await store.head()) === 2);
        expect(heads).toHaveLength(told);
      });
      it('tells every listener', async () => {
        const told = new Set<string>();
        store.onAppended(() => void told.add('one'));
        store.onAppended(() => void told.add('other'));
        await store.append(appendTo('goal-1', 0, someFact('goal-1')));
        await until('both to be called', () => told.size === 2);
      });
    });

    describe('closing', () => {
      it('answers what was under way, one way or the other, and refuses what comes after', async () => {
        const underway = store.append(appendTo('goal-1', 0, someFact('goal-1')));
        await store.close();
        const [answer] = await Promise.allSettled([underway]);
        if (answer.status === 'rejected') expect(answer.reason).toBeInstanceOf(StoreUnavailable);
        await expect(store.append(appendTo('goal-1', 1, someFact('goal-1')))).rejects.toThrow(
          StoreUnavailable,
        );
        await expect(store.readAll(0, 1)).rejects.toThrow(StoreUnavailable);
        await store.close();
      });
      if (lasting) {
        it('keeps facts, places and ids, and goes on after the last position', async () => {
          const [one, two] = [someFact('goal-1'), someFact('goal-1')];
          await store.append(appendTo('goal-1', 0, one));
          const before = await store.readAll(0, 10);
          store = await opened.reopen();
          expect(await store.readAll(0, 10)).toEqual(before);
          expect(await store.append(appendTo('goal-1', 0, one))).toMatchObject({ outcome: 'already-there' });
          expect(await store.append(appendTo('goal-1', 0, two))).toMatchObject({ outcome: 'stale' });
          expect(await store.append(appendTo('goal-1', 1, two))).toMatchObject({ position: 2 });
        });
      }
    });
  });
