import { afterEach, describe, expect, it } from '@jest/globals';
import { until } from '@alliance/platform-tests/until';
import { after, closeAll, key, silent, twoProcesses, unable } from '../../../tests/harness/two-processes.ts';

afterEach(closeAll);

/** Milliseconds that nobody waits longer than. */
const BOUND = 2_000;
const timed = async <T>(asking: Promise<T>): Promise<readonly [T, number]> => {
  const begun = performance.now();
  return [await asking, performance.now() - begun];
};

describe('a command that isn’t answered soon', () => {
  it('is asked of the other as well, and whoever asked is answered by that', async () => {
    const { ask, heard, first, second } = await twoProcesses(silent);
    const [answer, took] = await timed(ask('POST', key));
    expect(answer).toEqual([200, 'by the other']);
    expect(took).toBeLessThan(BOUND);
    expect(heard.map(({ by }) => by)).toEqual([first, second]);
  });

  it('is answered by the one, however busy, where it is the other that stands still', async () => {
    const { ask, instances, first, second, broken } = await twoProcesses(after(1_200), silent);
    const [answer, took] = await timed(ask('POST', key));
    expect(answer).toEqual([200, 'by the first']);
    expect(took).toBeLessThan(BOUND);
    // Who let others wait isn't asked first, until it says that it is ready.
    await until('the other to be let go', () => broken.includes(second));
    expect([instances.isLive(first), instances.isLive(second)]).toEqual([true, false]);
  });

  it('is answered by the one, however busy, where the other says that it can’t just now', async () => {
    const { ask, heard } = await twoProcesses(after(1_200), unable);
    expect(await ask('POST', key)).toEqual([200, 'by the first']);
    expect(heard).toHaveLength(2);
  });

  it('is asked of the other also where that was found away: it may have been a moment’s trouble', async () => {
    const { ask, instances, second } = await twoProcesses(silent);
    instances.isFoundAway(second);
    const [answer, took] = await timed(ask('POST', key));
    expect(answer).toEqual([200, 'by the other']);
    expect(took).toBeLessThan(BOUND);
  });

  it('is asked of nobody else once it was answered', async () => {
    const { ask, heard, first } = await twoProcesses(after(100));
    expect(await ask('POST', key)).toEqual([200, 'by the first']);
    await new Promise((later) => setTimeout(later, 1_200));
    expect(heard.map(({ by }) => by)).toEqual([first]);
  });
});

describe('a read that isn’t answered soon', () => {
  it('stays with the one that is ready: a read may take its time', async () => {
    const { ask, heard } = await twoProcesses(after(1_200));
    expect(await ask('GET')).toEqual([200, 'by the first']);
    expect(heard).toHaveLength(1);
  });

  it('is asked of the other as well once the one is no longer found ready', async () => {
    const { ask, instances, first } = await twoProcesses(silent);
    setTimeout(() => instances.isFoundAway(first), 300);
    const [answer, took] = await timed(ask('GET'));
    expect(answer).toEqual([200, 'by the other']);
    expect(took).toBeLessThan(1_000);
  });
});
