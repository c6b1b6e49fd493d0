import { describe, expect, it } from '@jest/globals';
import { until } from '@alliance/platform-tests/until';
import { elapsed } from '../clock.ts';
import { Loop } from './loop.ts';

/** A loop that counts its steps, of which so many fail. */
const looping = (failing: number, more: readonly boolean[] = []) => {
  const seen = { steps: 0, troubles: 0, rests: 0 };
  const step = async () => {
    seen.steps += 1;
    if (seen.steps <= failing) throw new TypeError('no');
    return more[seen.steps - failing - 1] ?? false;
  };
  const loop = new Loop(step, () => (seen.troubles += 1), {
    gather: 1,
    atRest: async () => void (seen.rests += 1),
  });
  return { seen, loop };
};

describe('a loop', () => {
  it('goes on while a step says that there is more, and rests once', async () => {
    const { seen, loop } = looping(0, [true, true]);
    loop.wake();
    await until('it to rest', () => seen.rests > 0);
    expect(seen).toEqual({ steps: 3, troubles: 0, rests: 1 });
    await loop.stop();
  });

  it('tries a step again that has failed, and tells of each failure', async () => {
    const { seen, loop } = looping(3);
    loop.wake();
    await until('the step to work', () => seen.steps === 4);
    expect(seen.troubles).toBe(3);
    await loop.stop();
  });

  it('stops in the middle of a wait, and not at its end', async () => {
    const { seen, loop } = looping(Infinity);
    loop.wake();
    await until('a long wait', () => seen.steps >= 6);
    const before = elapsed();
    await loop.stop();
    expect(elapsed() - before).toBeLessThan(200);
    const { steps } = seen;
    loop.wake();
    await new Promise(setImmediate);
    expect(seen).toEqual({ steps, troubles: steps, rests: 1 });
  });
});
