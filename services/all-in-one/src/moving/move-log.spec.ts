import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { EventStore } from '@alliance/platform/ports/event-store';
import type { Platform } from '@alliance/platform/ports/ports';
import { embedded } from '@alliance/platform-embedded/embedded';
import { appendTo, someFact } from '@alliance/platform-tests/sample-facts';
import { inOrder } from './fingerprint.ts';
import { holdingOf, HoldsSomethingElse, moveLog } from './move-log.ts';

/** Keys go with what they vouch for. */
const rootKey = Buffer.alloc(32, 7).toString('base64');

let platforms: Platform[];
let from: EventStore;
let to: EventStore;
beforeEach(async () => {
  platforms = [await embedded({ dir: 'memory', rootKey }), await embedded({ dir: 'memory', rootKey })];
  [from, to] = (await Promise.all(platforms.map((platform) => platform.eventStore('reviews')))) as [
    EventStore,
    EventStore,
  ];
  for (let at = 0; at < 1_234; at++) await record(from, `goal-${at % 7}`);
});
afterEach(async () => {
  for (const platform of platforms) await platform.close();
});

const record = (store: EventStore, stream: string) =>
  store.append(appendTo(stream, 'any', someFact(stream, { open: { by: 'amara', level: 3 } })));
const nobody = () => undefined;

describe('a log that is moved', () => {
  it('is the same in the other place, each fact at its revision and position', async () => {
    const heard: number[] = [];
    await moveLog(from, to, (facts) => heard.push(facts));
    expect(await to.readAll(0, 2_000)).toEqual(await from.readAll(0, 2_000));
    expect(await holdingOf(to)).toEqual(await holdingOf(from));
    expect(heard).toEqual([0, 500, 1_000, 1_234]);
  });
  it('goes on where it was cut off, and adds nothing when it is moved again', async () => {
    const cutOff = { ...to, append: () => Promise.reject(new Error('cut off')) };
    const [first] = [await from.readAll(0, 700)];
    for (const fact of first)
      await to.append([{ stream: fact.stream, expected: 'any', facts: [strip(fact)] }]);
    await expect(moveLog(from, cutOff, nobody)).rejects.toThrow('cut off');
    await moveLog(from, to, nobody);
    await moveLog(from, to, nobody);
    expect(await holdingOf(to)).toEqual(await holdingOf(from));
  });
  it('is not mixed with facts that are from elsewhere', async () => {
    await record(to, 'goal-1');
    await expect(moveLog(from, to, nobody)).rejects.toThrow(HoldsSomethingElse);
    expect(await to.head()).toBe(1);
  });
  it('is not taken to be there where a fact in its place says something else', async () => {
    const [first] = await from.readAll(0, 1);
    if (!first) throw new Error('something was recorded');
    const other = { ...strip(first), open: { ...first.open, level: -2 } };
    await to.append([{ stream: first.stream, expected: 0, facts: [other] }]);
    await expect(moveLog(from, to, nobody)).rejects.toThrow(HoldsSomethingElse);
    expect(await to.head()).toBe(1);
  });
  it('is not moved over one that has gone on meanwhile', async () => {
    await moveLog(from, to, nobody);
    await record(to, 'goal-1');
    await expect(moveLog(from, to, nobody)).rejects.toThrow(HoldsSomethingElse);
  });
});

const strip = ({
  revision: _revision,
  position: _position,
  vouched: _vouched,
  ...fact
}: Awaited<ReturnType<EventStore['readAll']>>[number]) => fact;

describe('a digest of what is held', () => {
  it('differs as soon as one fact does', async () => {
    const before = await holdingOf(from);
    await record(from, 'goal-1');
    expect(await holdingOf(from)).not.toEqual(before);
    expect(before.count).toBe(1_234);
  });
  it('doesn’t depend on the order in which an engine gives fields back', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (fields) => {
        const backwards = Object.fromEntries(Object.entries(fields).toReversed());
        expect(JSON.stringify(inOrder(backwards))).toBe(JSON.stringify(inOrder(fields)));
        expect(inOrder(fields)).toEqual(fields);
      }),
    );
  });
});
