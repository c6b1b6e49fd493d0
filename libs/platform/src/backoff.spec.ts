import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { backoff, retry } from './backoff.ts';

const many = (count: number, next: () => number) => Array.from({ length: count }, next);

describe('the waits of a backoff', () => {
  it('double with each failure and are never longer than the longest, by at most a half shorter', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 500 }),
        fc.integer({ min: 500, max: 20_000 }),
        (first, longest) => {
          const waits = many(40, backoff({ first, longest }).next);
          for (const [at, wait] of waits.entries()) {
            const most = Math.min(first * 2 ** at, longest);
            expect(wait).toBeLessThanOrEqual(most);
            expect(wait).toBeGreaterThanOrEqual(Math.floor(most / 2));
          }
        },
      ),
    );
  });

  it('differ between two who have lost the same server', () => {
    const waits = { first: 1_000, longest: 60_000 };
    expect(many(5, backoff(waits).next)).not.toEqual(many(5, backoff(waits).next));
  });

  it('begin again once it has worked', () => {
    const waiting = backoff({ first: 10, longest: 10_000 });
    many(8, waiting.next);
    expect(waiting.next()).toBeGreaterThan(1_000);
    waiting.reset();
    expect(waiting.next()).toBeLessThanOrEqual(10);
  });

  it('stay the longest, however often it fails', () => {
    const waiting = backoff({ first: 10, longest: 1_000 });
    expect(
      many(3_000, waiting.next)
        .slice(10)
        .every((wait) => wait >= 500 && wait <= 1_000),
    ).toBe(true);
  });
});

describe('trying again', () => {
  const soon = { first: 2, longest: 4 };
  const never = { first: 3_600_000, longest: 3_600_000 };

  it('goes on until it works, whatever was thrown', async () => {
    const thrown = [new TypeError('of the runtime'), new Error('of ours'), 'no error at all'];
    const heard: unknown[] = [];
    const attempt = async () => {
      if (thrown.length > heard.length) throw thrown[heard.length];
      return 'done';
    };
    expect(await retry(attempt, { waits: soon, failed: (error) => heard.push(error) })).toBe('done');
    expect(heard).toEqual(thrown);
  });

  it('says how long it waits', async () => {
    let tries = 0;
    const waits: number[] = [];
    await retry(() => (tries++ < 3 ? Promise.reject(new Error('no')) : Promise.resolve()), {
      waits: soon,
      failed: (_, wait) => waits.push(wait),
    });
    expect(waits).toHaveLength(3);
    expect(Math.max(...waits)).toBeLessThanOrEqual(4);
  });

  it('ends with what whoever hears of a failure throws', async () => {
    const attempt = () => Promise.reject(new Error('no'));
    const failed = () => {
      throw new RangeError('enough');
    };
    await expect(retry(attempt, { waits: never, failed })).rejects.toThrow('enough');
  });

  it('ends at once, in the middle of a wait, when the signal comes', async () => {
    const ending = new AbortController();
    let tries = 0;
    const trying = retry(
      () => {
        tries++;
        return Promise.reject(new Error('no'));
      },
      { waits: never, signal: ending.signal, failed: () => setImmediate(() => ending.abort()) },
    );
    await expect(trying).rejects.toMatchObject({ name: 'AbortError' });
    expect(tries).toBe(1);
  });

  it('answers what an attempt has opened, also when the signal came meanwhile', async () => {
    const ending = new AbortController();
    const attempt = async () => {
      ending.abort();
      return 'opened';
    };
    expect(await retry(attempt, { waits: never, signal: ending.signal })).toBe('opened');
  });

  it('keeps the process alive while it waits, unless it is not to', async () => {
    const timers = () => process.getActiveResourcesInfo().filter((kind) => kind === 'Timeout').length;
    const waitingTimers = async (ref: boolean) => {
      const ending = new AbortController();
      const before = timers();
      const trying = retry(() => Promise.reject(new Error('no')), {
        waits: never,
        ref,
        signal: ending.signal,
      });
      await new Promise(setImmediate);
      const more = timers() - before;
      ending.abort();
      await expect(trying).rejects.toThrow();
      return more;
    };
    expect([await waitingTimers(true), await waitingTimers(false)]).toEqual([1, 0]);
  });
});
