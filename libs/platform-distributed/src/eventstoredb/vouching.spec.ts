import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { EventStore } from '@alliance/platform/ports/event-store';
import { appendTo, idsOf, someFact } from '@alliance/platform-tests/sample-facts';
import {
  about,
  ALONE,
  at,
  CONTRACTS,
  moved,
  REVIEWS,
  said,
  twoLogs,
  type Events,
  type Json,
} from '../../../../tests/engines/changed-logs.ts';
import type { ProposedEvent } from '../../../../tests/engines/event-store-db-streams.ts';
import { formerStreamOf, type AnchorableLog } from './event-store-db-event-store.ts';

describe('a log on a double of EventStoreDB, of which somebody has changed the stream,', () => {
  const logs = twoLogs();

  it('is opened as long as it is what was recorded', async () => {
    const facts = await (await logs.open()).readAll(0, 10);
    expect(facts.map(({ position, revision }) => [position, revision])).toEqual([
      [1, 1],
      [2, 2],
      [3, 3],
      [4, 1],
      [5, 2],
      [6, 3],
    ]);
    facts.forEach(({ vouched }, place) =>
      expect(vouched?.previous).toBe(
        place === 0 ? Buffer.alloc(32).toString('base64url') : facts[place - 1]?.vouched?.link,
      ),
    );
  });

  const forged: readonly (readonly [string, (events: Events, others: Events) => Events])[] = [
    [
      'an open field',
      at(
        2,
        said((json) => Object.assign(json['open'] as Json, { by: 'm-2' })),
      ),
    ],
    [
      'the ciphertext',
      at(
        2,
        said((json) => (json['sealed'] = 'c2VhbGVkIQ')),
      ),
    ],
    ['a type', at(2, (event) => ({ ...event, labels: [['type', 'GoalDropped'], ...event.labels.slice(1)] }))],
    [
      'a date',
      at(
        2,
        about((json) => (json['at'] = '2026-03-12T09:30:00.000Z')),
      ),
    ],
    [
      'a scope',
      at(
        2,
        about((json) => (json['scope'] = 'alliance/theirs')),
      ),
    ],
    [
      'a key',
      at(
        2,
        about((json) => (json['keyId'] = 'k-2')),
      ),
    ],
    [
      'a stream',
      at(
        5,
        about((json) => (json['stream'] = 'goal-3')),
      ),
    ],
    [
      'a revision',
      at(
        2,
        about((json) => (json['revision'] = 4)),
      ),
    ],
    [
      'what vouches for it',
      at(
        2,
        about((json) => delete json['vouched']),
      ),
    ],
    ['what vouches for all', (events) => events.map(about((json) => delete json['vouched']))],
    [
      'what vouches for it and what is said',
      at(2, () => ({ id: 'x', labels: [], data: Buffer.from('null'), metadata: Buffer.from('{}') })),
    ],
    ['the order of two', (events) => moved(events, 2, 4)],
    ['a place in the middle, now empty', (events) => events.toSpliced(2, 1)],
    ['the beginning, now gone', (events) => events.slice(1)],
    ['what is there twice', (events) => [...events, events[5] as ProposedEvent]],
    ['what was recorded elsewhere', (events, others) => [...events.slice(0, 5), others[5] as ProposedEvent]],
    ['all of it', (_, others) => others],
  ];
  it.each(forged)('is not opened: %s', async (_, change) => {
    const others = logs.server.events(CONTRACTS);
    logs.server.tamper(REVIEWS, (events) => change(events, others));
    await expect(logs.open()).rejects.toMatchObject({ name: 'NotVouchedFor' });
    expect(idsOf(await (await logs.open('contracts')).readAll(0, 10))).toHaveLength(6);
  });

  it('is not opened where one stands of another life of this log, under the same root key', async () => {
    const whole = logs.server.events(REVIEWS);
    logs.server.tamper(REVIEWS, (events) => events.slice(0, 4));
    const other = await logs.open();
    await other.append(appendTo('goal-2', 1, someFact('goal-2')));
    logs.server.tamper(REVIEWS, (events) => [...whole.slice(0, 4), ...events.slice(4), ...whole.slice(5)]);
    await expect(logs.open()).rejects.toMatchObject({ name: 'NotVouchedFor' });
  });

  it('is not opened whatever byte is another', () =>
    fc.assert(
      fc.asyncProperty(
        fc.nat(5),
        fc.constantFrom('data' as const, 'metadata' as const),
        fc.nat(),
        fc.integer({ min: 1, max: 255 }),
        async (place, part, where, flip) => {
          const before = logs.server.events(REVIEWS);
          const was = before[place]?.[part] as Uint8Array;
          const is = Uint8Array.from(was, (byte, index) =>
            index === where % was.length ? byte ^ flip : byte,
          );
          logs.server.tamper(
            REVIEWS,
            at(place, (event) => ({ ...event, [part]: is })),
          );
          const facts = await logs
            .open()
            .then((store) => store.readAll(0, 10))
            .catch(() => undefined);
          logs.server.tamper(REVIEWS, () => before);
          // A name nobody reads may be another: what is read is what was recorded.
          if (facts) expect(facts).toEqual(await (logs.opened[0] as EventStore).readAll(0, 10));
        },
      ),
      { numRuns: 40 },
    ));

  it('isn’t opened where it ends before it is known to have come, or another stands there', async () => {
    const anchored = await (logs.opened[0] as AnchorableLog).end();
    const [whole, other] = [logs.server.events(REVIEWS), await (logs.opened[1] as AnchorableLog).end()];
    expect(anchored).toMatchObject({ position: 6, link: expect.any(String) });
    await logs.open('reviews', { ...ALONE, anchored });
    await expect(logs.open('reviews', { ...ALONE, anchored: other })).rejects.toThrow('isn’t what it was');
    for (const left of [5, 0]) {
      logs.server.tamper(REVIEWS, (events) => events.slice(0, left));
      await expect(logs.open('reviews', { ...ALONE, anchored })).rejects.toThrow('had 6 facts');
    }
    logs.server.tamper(REVIEWS, () => whole);
    await logs.open('reviews', { ...ALONE, anchored });
  });

  it('isn’t vouched for a second time, where it is known that it was', async () => {
    const strip = about((json) => delete json['vouched']);
    logs.server.tamper(formerStreamOf('reviews'), () => logs.server.events(REVIEWS).map(strip));
    logs.server.tamper(REVIEWS, () => []);
    const anchored = await (logs.opened[1] as AnchorableLog).end();
    await expect(logs.open('reviews', { ...ALONE, anchored })).rejects.toThrow('was vouched for before');
  });
});
