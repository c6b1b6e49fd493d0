import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { TOPICS } from '@alliance/facts/catalogue';
import { runService } from '@alliance/platform/service/run-service';
import { serve, type Served } from '@alliance/platform/service/serve';
import type { Service } from '@alliance/platform/service/service';
import { NotVouchedFor } from '@alliance/platform/vouching/not-vouched-for';
import { embedded, type Embedded } from '@alliance/platform-embedded/embedded';
import { until } from '@alliance/platform-tests/until';
import { carrier } from '../harness/carried.ts';

/** Reads something that turns out to be changed, and something else that isn't. */
const reading: Service = {
  name: 'reading',
  offers: [],
  rejections: {},
  subscribesTo: [],
  keepsJournal: false,
  projections: [],
  routes: () => [],
  mounts: () =>
    (['changed', 'whole'] as const).map((what) => ({
      methods: ['GET'],
      path: `/${what}`,
      policy: { action: 'sign-in', on: 'public' },
      summary: `What is ${what}?`,
      handle: async () => {
        if (what === 'changed') throw new NotVouchedFor('what stands at contracts:7 isn’t what was recorded');
        return new Response('words');
      },
    })),
};

let platform: Embedded;
let served: Served;
beforeEach(async () => {
  platform = await embedded({ dir: 'memory' });
  served = await serve([reading], platform, {
    tenant: 'test',
    prefix: '/api',
    origins: [],
    sessions: { memberOf: () => Promise.resolve(undefined), onOver: () => () => undefined },
  });
});
afterEach(async () => {
  jest.restoreAllMocks();
  await served.stop();
  await platform.close();
});

describe('what was changed from outside', () => {
  it('is answered with a problem that says so, and neither where nor what', async () => {
    const { statusCode, headers, body } = await served.app.inject({ url: '/api/changed' });
    expect([statusCode, headers['content-type'], headers['cache-control']]).toEqual([
      500,
      'application/problem+json; charset=utf-8',
      'no-store',
    ]);
    expect(JSON.parse(body)).toEqual({
      type: expect.stringMatching(/not-vouched-for$/),
      title: 'What is kept here was changed from outside, and isn’t shown.',
      status: 500,
    });
    expect(body).not.toContain('contracts:7');
  });
  it('isn’t reported a second time, and keeps nobody from anything else', async () => {
    const told = jest.spyOn(process.stderr, 'write').mockReturnValue(true);
    await served.app.inject({ url: '/api/changed' });
    expect(told).not.toHaveBeenCalled();
    const { statusCode, body } = await served.app.inject({ url: '/api/whole' });
    expect([statusCode, body]).toEqual([200, 'words']);
  });
  it('is told once by who would pass it on, however often it is tried', async () => {
    const said: string[] = [];
    jest.spyOn(process.stderr, 'write').mockImplementation((line) => {
      said.push(String(line));
      return true;
    });
    const store = await platform.eventStore('contracts');
    const found = new NotVouchedFor('what stands at contracts:7 isn’t what was recorded');
    let tries = 0;
    const readAll = async () => {
      tries += 1;
      throw found;
    };
    const passing = { ...platform, publishing: carrier(), eventStore: async () => ({ ...store, readAll }) };
    const run = await runService({ ...reading, topic: TOPICS.contracts }, passing, 'test');
    await until('it to be tried again', () => tries > 3);
    await run.stop();
    expect(said.filter((line) => line.includes('delivery-trouble'))).toHaveLength(1);
  });
});
