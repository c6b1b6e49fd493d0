import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { elapsed } from '@alliance/platform/clock';
import { until } from '@alliance/platform-tests/until';
import { plain } from '@alliance/platform/http/plain-answers';
import { NotVouchedFor } from '@alliance/platform/vouching/not-vouched-for';
import { startHosting, type Hosting, type HostingOptions } from './hosting.ts';
import type { Dependency } from './health-monitor.ts';

const said: string[] = [];
jest.spyOn(process.stderr, 'write').mockImplementation((line) => {
  said.push(String(line));
  return true;
});

let hosting: Hosting | undefined;
afterEach(async () => {
  await hosting?.stop();
  hosting = undefined;
  said.length = 0;
});

/** An engine that can be taken away. */
const engine = (name: string, there = true) => {
  const self = {
    name,
    there,
    closed: false,
    answers: () => (self.there ? Promise.resolve() : Promise.reject(new Error('at 10.0.0.7:5432'))),
    close: async () => void (self.closed = true),
  };
  return self satisfies Dependency;
};

const started = async (options: Partial<HostingOptions>) => {
  hosting = await startHosting({
    name: 'spec',
    port: 0,
    host: '127.0.0.1',
    needs: [],
    open: () => Promise.resolve({ answer: plain(200, { served: true }), stop: () => Promise.resolve() }),
    onRefused: (error) => {
      throw error;
    },
    ...options,
  });
  const { port } = hosting;
  return async (path: string) => {
    const answer = await fetch(`http://127.0.0.1:${port}${path}`);
    return { status: answer.status, body: (await answer.json()) as unknown, headers: answer.headers };
  };
};
type Ask = Awaited<ReturnType<typeof started>>;
const ready = (ask: Ask) => until('it is ready', async () => (await ask('/readyz')).status === 200);

describe('the process of a service', () => {
  it('lives and says what it waits for while an engine is away, and serves once that answers', async () => {
    const database = engine('postgresql', false);
    const ask = await started({ needs: [database, engine('kafka')] });
    expect((await ask('/healthz')).status).toBe(200);
    await until('only one is waited for', async () => {
      const { status, body } = await ask('/readyz');
      expect(status).toBe(503);
      return JSON.stringify(body) === '{"ready":false,"waitsFor":["postgresql"]}';
    });
    const early = await ask('/api/anything');
    expect([early.status, early.headers.get('retry-after')]).toEqual([503, '1']);
    expect(early.body).toMatchObject({ type: expect.stringMatching(/\/opening$/) });
    database.there = true;
    await ready(ask);
    expect((await ask('/api/anything')).body).toEqual({ served: true });
    expect(said.join('')).toContain('"engine":"postgresql"');
    expect(said.join('')).not.toContain('10.0.0.7');
  });

  it('is not ready, but lives and goes on answering, while an engine is gone for a time', async () => {
    const database = engine('postgresql');
    const ask = await started({ needs: [database] });
    await ready(ask);
    database.there = false;
    await until('it says so', async () => (await ask('/readyz')).status === 503);
    expect((await ask('/readyz')).body).toEqual({ ready: false, waitsFor: ['postgresql'] });
    expect((await ask('/healthz')).status).toBe(200);
    expect((await ask('/api/anything')).status).toBe(200);
    database.there = true;
    await ready(ask);
  });

  it('stays ready when one question comes to nothing', async () => {
    let asked = 0;
    const database: Dependency = {
      name: 'postgresql',
      answers: () => ((asked += 1) === 2 ? Promise.reject(new Error('once')) : Promise.resolve()),
      close: () => Promise.resolve(),
    };
    const ask = await started({ needs: [database] });
    await ready(ask);
    const seen = new Set<number>();
    await until('it has been asked again', async () => {
      seen.add((await ask('/readyz')).status);
      return asked > 3;
    });
    expect([...seen]).toEqual([200]);
  });

  it('tries again when opening comes to nothing', async () => {
    let tried = 0;
    const ask = await started({
      open: () => {
        tried += 1;
        return tried < 3
          ? Promise.reject(new Error('a secret'))
          : Promise.resolve({ answer: plain(200, {}), stop: () => Promise.resolve() });
      },
    });
    await ready(ask);
    expect(tried).toBe(3);
    expect(said.filter((line) => line.includes('not-yet-open'))).toHaveLength(2);
    expect(said.join('')).not.toContain('a secret');
  });

  it('stops at once while it waits to try again', async () => {
    let tried = 0;
    await started({
      open: () => {
        tried += 1;
        return Promise.reject(new Error('no'));
      },
    });
    await until('a wait of half a second or more', () => tried === 3);
    const before = elapsed();
    await hosting?.stop();
    hosting = undefined;
    expect(elapsed() - before).toBeLessThan(300);
    expect(tried).toBe(3);
  });

  it('lets go of everything when it is stopped, open or not', async () => {
    const away = engine('kafka', false);
    await started({ needs: [away] });
    await hosting?.stop();
    expect(away.closed).toBe(true);
    let stopped = 0;
    const ask = await started({
      open: () => Promise.resolve({ answer: plain(200, {}), stop: async () => void (stopped += 1) }),
    });
    await ready(ask);
    await hosting?.stop();
    hosting = undefined;
    expect(stopped).toBe(1);
    await expect(ask('/healthz')).rejects.toThrow('fetch failed');
  });

  it('gives up, and says why, where what is kept was changed from outside', async () => {
    const refused = await new Promise((told) => {
      void started({
        open: () => Promise.reject(new NotVouchedFor('log_reviews is older than vault says')),
        onRefused: told,
      });
    });
    expect(refused).toEqual(new NotVouchedFor('log_reviews is older than vault says'));
    expect(said.join('')).not.toContain('not-yet-open');
  });
  it('does not start on a port that somebody has', async () => {
    await started({});
    await expect(
      startHosting({
        name: 'spec',
        port: hosting?.port ?? 0,
        host: '127.0.0.1',
        needs: [],
        open: () => Promise.reject(new Error('never')),
        onRefused: () => {},
      }),
    ).rejects.toThrow('EADDRINUSE');
  });
});
