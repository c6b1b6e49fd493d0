import { describe, expect, it } from '@jest/globals';
import { oneAtATime } from './one-at-a-time.ts';

describe('what is done one at a time', () => {
  it('is done once more for all who asked while it was being done', async () => {
    let [begun, ended] = [0, 0];
    const goOn: (() => void)[] = [];
    const readAgain = oneAtATime(async () => {
      begun += 1;
      await new Promise<void>((over) => goOn.push(over));
      ended += 1;
    });
    const first = readAgain();
    for (let many = 0; many < 10; many++) await readAgain();
    expect([begun, ended]).toEqual([1, 0]);
    goOn.shift()?.();
    await new Promise((settled) => setTimeout(settled));
    expect([begun, ended]).toEqual([2, 1]);
    goOn.shift()?.();
    await first;
    expect([begun, ended]).toEqual([2, 2]);
  });
  it('can be asked for again after it failed', async () => {
    let times = 0;
    const failing = oneAtATime(async () => {
      times += 1;
      throw new Error('away');
    });
    await expect(failing()).rejects.toThrow('away');
    await expect(failing()).rejects.toThrow('away');
    expect(times).toBe(2);
  });
});
