import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { StoreUnavailable, type EventStore } from '@alliance/platform/ports/event-store';
import { sampleVoucher } from '@alliance/platform-tests/sample-chain';
import { appendTo, idsOf, someFact, someFacts } from '@alliance/platform-tests/sample-facts';
import { until } from '@alliance/platform-tests/until';
import {
  startEventStoreDbDouble,
  type EventStoreDbDouble,
} from '../../../../tests/engines/event-store-db.ts';
import { eventStoreDbEventStore, type EventStoreDbOptions } from './event-store-db-event-store.ts';

/** Milliseconds. Whatever has to happen has long for it, what must be given up is given up soon. */
const QUICK: EventStoreDbOptions = { deadline: 20_000, patience: 1_000, silence: 150 };
const HASTY: EventStoreDbOptions = { deadline: 1_000, patience: 20_000, silence: 3_600_000 };

describe('with trouble, forced on a double of EventStoreDB,', () => {
  let server: EventStoreDbDouble;
  let store: EventStore;
  let others: EventStore[];
  let service: string;
  const another = async (options = QUICK) => {
    const other = await eventStoreDbEventStore(server.url, service, sampleVoucher, options);
    others.push(other);
    return other;
  };
  beforeEach(async () => {
    others = [];
    service = `spec-${randomUUID()}`;
    server = await startEventStoreDbDouble();
    store = await another();
  });
  afterEach(async () => {
    await Promise.all(others.map((one) => one.close()));
    await server.stop();
  });
  const written = async () => idsOf(await (await another()).readAll(0, 1_000));

  describe('an append', () => {
    it.each([
      ['was taken and whose answer was cut off', (times: number) => server.cutAnswers(times)],
      ['was taken and never answered', (times: number) => server.swallowAnswers(times)],
      ['was not taken', (times: number) => server.refuseAppends(times)],
      ['is taken later than anybody waits', (times: number) => server.takeLate(times, 1_030)],
      ['meets a node that leads no longer', (times: number) => server.loseLeader(times)],
    ])('that %s is there once, with all who shared it, and their answers are true', async (_, strike) => {
      const hasty = await another(HASTY);
      const known = someFact('goal-1');
      await hasty.append(appendTo('goal-1', 0, known));
      strike(1);
      const facts = someFacts('goal-1', 2);
      const [mine, stale, twice, neighbour] = await Promise.all([
        hasty.append(appendTo('goal-1', 1, ...facts)),
        hasty.append(appendTo('goal-1', 1, someFact('goal-1'))),
        hasty.append(appendTo('goal-1', 0, known)),
        hasty.append(appendTo('goal-2', 0, someFact('goal-2'))),
      ]);
      expect(mine).toMatchObject({ position: 3, facts: facts.map(({ id }) => ({ id })) });
      expect(stale).toMatchObject({ outcome: 'stale', actual: 3 });
      expect(twice).toMatchObject({ outcome: 'already-there', position: 1 });
      expect(neighbour).toMatchObject({ position: 4 });
      expect(await written()).toHaveLength(4);
      expect((await written()).slice(0, 3)).toEqual([known.id, ...idsOf(facts)]);
    });

    it('that cannot be brought about fails, is not half there, and may be sent again', async () => {
      const appends = appendTo('goal-1', 0, ...someFacts('goal-1', 2));
      server.refuseAppends(1_000);
      await expect(store.append(appends)).rejects.toThrow(StoreUnavailable);
      expect(await store.head()).toBe(0);
      server.heal();
      expect(await store.append(appends)).toMatchObject({ outcome: 'appended', position: 2 });
    });

    it('whose fate cannot be known fails, and sent again is answered with what it did', async () => {
      const appends = appendTo('goal-1', 0, ...someFacts('goal-1', 2));
      server.cutAnswers(1);
      server.refuseReads(1_000);
      await expect(store.append(appends)).rejects.toThrow(StoreUnavailable);
      server.heal();
      expect(await store.append(appends)).toMatchObject({ outcome: 'already-there', position: 2 });
      expect(await written()).toHaveLength(2);
    });

    it('that comes while the server is away waits for it a little', async () => {
      const hasty = await another(HASTY);
      await server.stop();
      const append = hasty.append(appendTo('goal-1', 0, someFact('goal-1')));
      await server.restart();
      expect(await append).toMatchObject({ position: 1 });
    });

    it('is written beside others as far as the server takes so much at once', async () => {
      const large = () => someFact('goal-1', { sealed: 'x'.repeat(400_000) });
      const answers = await Promise.all(
        Array.from({ length: 7 }, () => store.append(appendTo('goal-1', 'any', large()))),
      );
      expect(answers.map((answer) => 'position' in answer && answer.position)).toEqual([1, 2, 3, 4, 5, 6, 7]);
      expect(server.appends()).toBe(4);
    });
    it('goes in smaller parts where the server takes less than was thought', async () => {
      const hopeful = await another({ ...QUICK, largestAppend: 10_000_000 });
      const large = () => someFact('goal-1', { sealed: 'x'.repeat(400_000) });
      const answers = await Promise.all(
        Array.from({ length: 7 }, () => hopeful.append(appendTo('goal-1', 'any', large()))),
      );
      expect(answers.map(({ outcome }) => outcome)).toEqual(Array.from({ length: 7 }, () => 'appended'));
    });
    it('that is too large by itself is refused, and its neighbours are not', async () => {
      const [small, tooLarge] = [someFact('goal-2'), someFact('goal-1', { sealed: 'x'.repeat(1_100_000) })];
      const [answer, refusal, other] = await Promise.allSettled([
        store.append(appendTo('goal-2', 0, small)),
        store.append(appendTo('goal-1', 0, tooLarge)),
        store.append(appendTo('goal-1', 0, someFact('goal-1'))),
      ]);
      expect(answer).toMatchObject({ value: { outcome: 'appended' } });
      expect(refusal).toMatchObject({ reason: { name: 'AppendTooLarge' } });
      expect(other).toMatchObject({ value: { outcome: 'appended' } });
    });
  });

  describe('following', () => {
    const seesNews = async (what: string, by = store) => {
      let told = 0;
      const listening = by.onAppended(() => told++);
      const other = await another();
      await other.append(appendTo('goal-1', 'any', someFact('goal-1')));
      await until(what, () => told > 0);
      listening();
    };

    it('goes on with what was written while the server was away, without anybody asking', async () => {
      const unattended = await another({ ...QUICK, silence: 3_600_000 });
      await seesNews('the first news', unattended);
      await server.stop();
      await server.restart();
      await seesNews('news after the server came back', unattended);
    });
    it('notices a subscription that fell silent, and replaces it', async () => {
      await until('the subscription', () => server.opened() === 1);
      server.silence();
      await seesNews('news although the subscription is silent');
      await until('another subscription of the same store', () => server.opened() === 3);
      await until('the silent one to be gone', () => server.subscriptions() === 2);
    });
    it('is woken by the subscription, not by looking after it', async () => {
      await seesNews('news', await another({ ...QUICK, silence: 3_600_000 }));
    });
  });

  describe('with a subscription that says nothing,', () => {
    let deaf: EventStore;
    beforeEach(async () => {
      deaf = await another({ ...QUICK, silence: 3_600_000 });
      await until('both subscriptions', () => server.opened() === 2);
      server.silence();
      await store.append(appendTo('goal-1', 0, someFact('goal-1', { id: 'one' })));
    });

    it('what others wrote is read', async () => {
      expect(await deaf.head()).toBe(1);
      await store.append(appendTo('goal-1', 1, someFact('goal-1', { id: 'two' })));
      expect(idsOf(await deaf.readStream('goal-1'))).toEqual(['one', 'two']);
      await store.append(appendTo('goal-1', 2, someFact('goal-1', { id: 'three' })));
      expect(idsOf(await deaf.readAll(1, 10))).toEqual(['two', 'three']);
      await store.append(appendTo('goal-1', 3, someFact('goal-1', { id: 'four' })));
      expect(await deaf.factById('four')).toMatchObject({ position: 4 });
    });
    it('an append is judged by the log as it is', async () => {
      expect(await deaf.append(appendTo('goal-1', 1, someFact('goal-1')))).toMatchObject({ position: 2 });
      await store.append(appendTo('goal-1', 2, someFact('goal-1')));
      expect(await deaf.append(appendTo('goal-1', 5, someFact('goal-1')))).toMatchObject({ actual: 3 });
      const both = appendTo('goal-2', 'any', someFact('goal-2'), someFact('goal-2'));
      await store.append(both);
      expect(await deaf.append(both)).toMatchObject({ outcome: 'already-there', position: 5 });
    });
  });

  describe('reading', () => {
    it('fails rather than answer an earlier state', async () => {
      await store.append(appendTo('goal-1', 0, someFact('goal-1')));
      await server.stop();
      for (const ask of [
        () => store.readStream('goal-1'),
        () => store.readAll(0, 10),
        () => store.factById('goal-1'),
        () => store.head(),
      ])
        await expect(ask()).rejects.toThrow(StoreUnavailable);
      await server.restart();
      await until('the server to be found again', async () => (await store.head().catch(() => 0)) === 1);
    });
    it('bears a connection that was lost once', async () => {
      const hasty = await another(HASTY);
      for (let time = 0; time < 20; time++) {
        server.refuseReads(1);
        expect(await hasty.head()).toBe(0);
      }
    });
    it('fails when the server says nothing', async () => {
      const hasty = await another(HASTY);
      server.swallowReads(1_000);
      await expect(hasty.head()).rejects.toThrow('in time');
      server.heal();
      expect(await hasty.head()).toBe(0);
    });
    it('ends when the store is closed, however long the server is silent', async () => {
      const patient = await another({ deadline: 1_000_000, silence: 3_600_000 });
      server.swallowReads(1_000);
      const reading = expect(patient.head()).rejects.toThrow('closed');
      await patient.close();
      await reading;
    });
    it('finds what is no longer at hand', async () => {
      const streams = ['goal-1', 'goal-2', 'goal-3'];
      for (let at = 0; at < 60; at++) {
        const stream = streams[at % 3] as string;
        await store.append(appendTo(stream, 'any', someFact(stream, { sealed: 'x'.repeat(700_000) })));
      }
      const stream = await store.readStream('goal-2');
      expect(stream.map(({ revision }) => revision)).toEqual(Array.from({ length: 20 }, (_, at) => at + 1));
      expect((await store.readAll(0, 60)).map(({ position }) => position)).toEqual(
        Array.from({ length: 60 }, (_, at) => at + 1),
      );
    });
  });

  describe('opening', () => {
    it('fails when nobody is there', async () => {
      await server.stop();
      await expect(another()).rejects.toThrow(StoreUnavailable);
    });
    it('fails when the log holds what is no fact', async () => {
      server.write(`learning-alliance-${service}`, 'NotAFact');
      await expect(another()).rejects.toThrow('not a fact');
    });
  });

  it('closing while the server is silent answers what was under way', async () => {
    const hasty = await another(HASTY);
    server.swallowAnswers(1);
    const underway = hasty.append(appendTo('goal-1', 0, someFact('goal-1')));
    const refusal = expect(underway).rejects.toThrow(StoreUnavailable);
    await hasty.close();
    await refusal;
  });
});
