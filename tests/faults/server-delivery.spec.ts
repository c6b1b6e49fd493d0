import { setTimeout } from 'node:timers/promises';
import type { Scope } from '@alliance/decider/scope';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { contract } from '@alliance/contracts/contract/contract';
import { contracts } from '@alliance/contracts/contracts';
import { TOPICS } from '@alliance/facts/catalogue';
import { ManagedClock } from '@alliance/platform/clock';
import { waitUntilCaughtUp } from '@alliance/platform/delivery/positions';
import type { Projection } from '@alliance/platform/delivery/projection';
import type { Platform } from '@alliance/platform/ports/ports';
import type { Publishing } from '@alliance/platform/ports/topics';
import { runService, type Run } from '@alliance/platform/service/run-service';
import type { Service } from '@alliance/platform/service/service';
import { embedded } from '@alliance/platform-embedded/embedded';
import { until } from '@alliance/platform-tests/until';
import { carrier } from '../harness/carried.ts';
import { fault, forgetting, mishap, outage, withFault, withStores, type Fault } from './server-fault.ts';

const standing = { people: { coach: 'amara', supervisor: 'judith' } };
const PAIRS = ['1', '2', '3'].map(
  (digit): Scope => `alliance/${digit.repeat(8)}-1111-4111-8111-111111111111`,
);
/** One for the contract, one for each of its clauses. */
const FACTS = 15;

/** An effect that is wrong as soon as a fact has it twice, or not at all. */
const counting: Projection = {
  name: 'counting',
  apply: async (transaction, _topic, facts) => {
    for (const { scope, type } of facts) {
      const before = (await transaction.document<Record<string, number>>('counted', scope)) ?? {};
      await transaction.put('counted', scope, { ...before, [type]: (before[type] ?? 0) + 1 });
    }
  },
};
const listener: Service = {
  name: 'listener',
  offers: [],
  rejections: {},
  subscribesTo: [TOPICS.contracts],
  keepsJournal: true,
  projections: [counting],
  routes: () => [],
};

let platform: Platform;
/** The same, with topics that facts have to be passed on to. */
let passing: Platform & { readonly publishing: Publishing };
let runs: Run[];
beforeEach(async () => {
  platform = await embedded({ dir: 'memory', clock: new ManagedClock('2026-01-01T09:00:00.000Z') });
  const bus = carrier();
  passing = { ...platform, topics: bus, publishing: bus };
  runs = [];
});
afterEach(async () => {
  await stop();
  await platform.close();
});

const run = async (on: Platform, listening = listener) => {
  const services: readonly Service[] = [{ ...contracts, subscribesTo: [] }, listening];
  for (const service of services) runs.push(await runService(service, on, 'test'));
};
const stop = async () => {
  for (const running of runs.splice(0)) await running.stop();
};
const draft = async (scope: Scope) => {
  const handled = await runs[0]?.running.send({
    aggregate: contract,
    verb: 'draft',
    scope,
    body: { templateId: 'usual-fourteen' },
    by: 'amara',
    standing,
  });
  if (handled?.outcome !== 'recorded') throw new Error('it was recorded');
  return handled.position;
};

const views = () => platform.viewStore('listener');
const heard = async (pair: Scope) =>
  (await (await views()).journal(pair, 'everyone')).map(({ fact }) => fact.revision);
const counted = async (pair: Scope) => (await views()).document<Record<string, number>>('counted', pair);
const expectOneEffectEach = async () => {
  // Its own pair's facts come last of all: what was on its way before has had its effect.
  const last = 'alliance/44444444-1111-4111-8111-111111111111';
  await draft(last);
  for (const pair of [...PAIRS, last] as const)
    await until(`${pair} is heard`, async () => (await counted(pair))?.['ClauseProposed'] !== undefined);
  for (const pair of [...PAIRS, last] as const)
    expect(await counted(pair)).toEqual({ ContractDrafted: 1, ClauseProposed: FACTS - 1 });
  expect(await (await views()).parked('listener')).toEqual([]);
};
const expectEachInTheJournal = async () => {
  for (const pair of PAIRS)
    expect(await heard(pair)).toEqual(Array.from({ length: FACTS }, (_, index) => index + 1));
};

type Faulty = (fault: Fault) => Platform;
const readingTheLog: Faulty = (met) =>
  withStores(passing, 'contracts', { store: (store) => withFault(store, 'readAll', met) });
const publishing: Faulty = (met) => ({
  ...passing,
  publishing: withFault(passing.publishing, 'publish', met),
});
const readingTheCheckpoint: Faulty = (met) =>
  withStores(passing, 'contracts', { views: (views) => withFault(views, 'checkpoint', met) });
const keepingTheCheckpoint: Faulty = (met) =>
  withStores(passing, 'contracts', { views: (views) => withFault(views, 'transact', met) });
const transactingOn =
  (on: () => Platform): Faulty =>
  (met) =>
    withStores(on(), 'listener', { views: (views) => withFault(views, 'transact', met) });
const notingOn =
  (on: () => Platform): Faulty =>
  (met) => ({ ...on(), topics: forgetting(on().topics, 'listener', met) });
const [transacting, noting] = [transactingOn(() => platform), notingOn(() => platform)];
const [transactingBehind, notingBehind] = [transactingOn(() => passing), notingOn(() => passing)];
describe('each fact has one effect when something goes wrong', () => {
  it.each<[string, Faulty, 'before' | 'after', typeof outage, number?]>([
    ['before the relay has read how far it came', readingTheCheckpoint, 'before', outage],
    ['before the relay has read the log', readingTheLog, 'before', outage],
    ['before the relay has published', publishing, 'before', outage],
    ['after the relay has published', publishing, 'after', outage],
    ['before the relay has kept how far it came', keepingTheCheckpoint, 'before', outage],
    ['after the relay has kept how far it came', keepingTheCheckpoint, 'after', outage],
    ['before a listener’s transaction', transacting, 'before', outage],
    ['after a listener’s transaction', transacting, 'after', outage],
    ['before a listener’s transaction, and it is no outage', transacting, 'before', mishap],
    ['after a listener’s transaction, and it is no outage', transacting, 'after', mishap],
    ['before a listener is handed what came', noting, 'before', outage],
    ['after a listener has handled it, before that was noted', noting, 'after', outage],
    ['again and again before a listener’s transaction', transacting, 'before', outage, 8],
    ['before a listener behind a relay has its transaction', transactingBehind, 'before', outage],
    ['after a listener behind a relay had its transaction', transactingBehind, 'after', outage],
    ['after a listener behind a relay has handled it', notingBehind, 'after', outage],
  ])('%s', async (_when, faulty, when, error, times = 1) => {
    const met = fault(when, error, times);
    await run(faulty(met));
    await Promise.all(PAIRS.map(draft));
    await until('it went wrong', () => met.met === times);
    await expectOneEffectEach();
    await expectEachInTheJournal();
  });

  it.each<[string, Faulty, 'before' | 'after']>([
    ['before its transaction', transacting, 'before'],
    ['after its transaction', transacting, 'after'],
    ['after it has handled it, before that was noted', noting, 'after'],
  ])('also with a listener that keeps no journal: %s', async (_when, faulty, when) => {
    const met = fault(when);
    await run(faulty(met), { ...listener, keepsJournal: false });
    await Promise.all(PAIRS.map(draft));
    await until('it went wrong', () => met.met === 1);
    await expectOneEffectEach();
  });
});

describe('each fact has one effect when everything stops and begins again', () => {
  const never = Number.POSITIVE_INFINITY;
  it.each<[string, Faulty, 'before' | 'after']>([
    ['before anything was published', publishing, 'before'],
    ['between publishing and keeping how far the relay came', keepingTheCheckpoint, 'before'],
    ['while nobody knows whether it was published', publishing, 'after'],
    ['before anything was handled, behind a relay', transactingBehind, 'before'],
    ['between handling and noting that, behind a relay', notingBehind, 'after'],
    ['before anything was handled', transacting, 'before'],
    ['between handling and noting that', noting, 'after'],
  ])('%s', async (_when, faulty, when) => {
    const met = fault(when, outage, never);
    const on = faulty(met);
    await run(on);
    await Promise.all(PAIRS.map(draft));
    await until('it went wrong', () => met.met > 0);
    await stop();
    await run(on.publishing ? passing : platform);
    await expectOneEffectEach();
    await expectEachInTheJournal();
  });
});

describe('a service that can’t be started', () => {
  it('leaves nothing behind that goes on', async () => {
    const met = fault('before', outage, Number.POSITIVE_INFINITY);
    await expect(runService(contracts, readingTheCheckpoint(met), 'test')).rejects.toThrow(
      'cut off by a test',
    );
    const asked = met.met;
    // Whatever went on would have asked again by now.
    await setTimeout(500);
    expect(met.met).toBe(asked);
  });
});

describe('whoever waits for a fact to be heard', () => {
  it('is told also where the answer of the transaction was lost', async () => {
    const met = fault('after');
    await run(transacting(met));
    const [pair = 'alliance/none'] = PAIRS;
    const position = await draft(pair);
    const from = runs[1]?.running;
    if (!from) throw new Error('it runs');
    expect(await waitUntilCaughtUp(from, pair, TOPICS.contracts, position, 1_000)).toBe(true);
    expect(met.met).toBe(1);
  });
});
