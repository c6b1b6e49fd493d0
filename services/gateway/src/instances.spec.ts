import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from '@jest/globals';
import { until } from '@alliance/platform-tests/until';
import { instancesOf, type Instances } from './instances.ts';
import { inOrderFor } from './rendezvous.ts';

const KEY = 'alliances/0b6f';
/** Milliseconds in which a process that answers no more has to be found away; nobody waits for it longer than two seconds. */
const FOUND_WITHIN = 1_800;

const closing: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).toReversed()) await close();
});

type Manner = 'ready' | 'not ready' | 'silent';

/** A process that says whether it is ready, or says nothing. */
const process = async () => {
  let manner: Manner = 'ready';
  const server: Server = createServer((_request, response) => {
    if (manner !== 'silent') response.writeHead(manner === 'ready' ? 200 : 503).end();
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const end = async () => {
    server.closeAllConnections();
    await new Promise((closed) => server.close(closed));
  };
  closing.push(end);
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { url, end, is: (said: Manner) => void (manner = said) };
};

const following = async (...urls: readonly string[]): Promise<Instances> => {
  const instances = await instancesOf('contracts', urls);
  closing.push(() => instances.stop());
  return instances;
};
const allReady = (instances: Instances, ...urls: readonly string[]) =>
  until('all to be found ready', () => urls.every((url) => instances.isLive(url)));

describe('the processes of a service', () => {
  it('are asked in the order that a scope prefers, those that are ready before the others', async () => {
    const both = [await process(), await process()] as const;
    const urls = both.map(({ url }) => url);
    const instances = await following(...urls);
    expect(instances.areThere()).toBe(false);
    await allReady(instances, ...urls);
    const preferred = inOrderFor(KEY, urls);
    expect(instances.inOrder(KEY)).toEqual(preferred);
    both.find(({ url }) => url === preferred[0])?.is('not ready');
    await until('the one to be found away', () => instances.isAway(preferred[0] ?? ''));
    expect(instances.inOrder(KEY)).toEqual(preferred.toReversed());
    expect(instances.areThere()).toBe(true);
  });

  it.each(['silent', 'not ready', 'gone'] as const)(
    'are found away soon after one is %s, and found again soon after it is back',
    async (what) => {
      const one = await process();
      const instances = await following(one.url);
      await allReady(instances, one.url);
      const begun = performance.now();
      if (what === 'gone') await one.end();
      else one.is(what);
      await until('it to be found away', () => instances.isAway(one.url));
      expect(performance.now() - begun).toBeLessThan(FOUND_WITHIN);
      expect([instances.isLive(one.url), instances.areThere()]).toEqual([false, false]);
      // There is nobody else to ask.
      expect(instances.inOrder(KEY)).toEqual([one.url]);
      if (what === 'gone') return;
      one.is('ready');
      await allReady(instances, one.url);
    },
  );

  it('aren’t asked first where one has let somebody down, until it says again that it is ready', async () => {
    const one = await process();
    const instances = await following(one.url);
    await allReady(instances, one.url);
    instances.doubt(one.url);
    expect([instances.isLive(one.url), instances.isAway(one.url)]).toEqual([false, false]);
    await allReady(instances, one.url);
  });

  it('don’t count where nobody knows of them', async () => {
    const instances = await following('http://contracts.invalid:3001');
    const unknown = 'http://127.0.0.1:1';
    expect([instances.isLive(unknown), instances.isAway(unknown)]).toEqual([false, true]);
  });
});
