import { describe, expect, it } from '@jest/globals';
import { quotaOf } from './quotas.ts';
import { turns } from './turns.ts';

const refused = {
  document: { status: 429, type: expect.stringMatching(/too-many-requests$/) },
  headers: { 'retry-after': expect.stringMatching(/^[1-9]\d*$/) },
};
const ann = { who: 'ann', scope: 'alliance/ours' as const, bytes: 500 };

describe('what one person may send', () => {
  it('is enough for a year of sixty sessions, written down in one evening', async () => {
    const quota = quotaOf();
    const perSession = [...Array<number>(11).fill(1_500), 12_000];
    for (let session = 0; session < 60; session++)
      for (const bytes of perSession) await expect(quota({ ...ann, bytes })).resolves.toBeUndefined();
  });
  it('comes to an end, by their number', async () => {
    const quota = quotaOf();
    for (let n = 0; n < 1_000; n++) await quota(ann);
    await expect(quota(ann)).rejects.toMatchObject(refused);
  });
  it('comes to an end, by their length', async () => {
    const quota = quotaOf();
    const long = { ...ann, bytes: 128 * 1_024 };
    for (let n = 0; n < 16; n++) await quota(long);
    await expect(quota(long)).rejects.toMatchObject(refused);
  });
  it('is each one’s own, and another in each alliance', async () => {
    const quota = quotaOf();
    for (let n = 0; n < 1_000; n++) await quota(ann);
    await expect(quota({ ...ann, who: 'ben' })).resolves.toBeUndefined();
    await expect(quota({ ...ann, scope: 'alliance/others' })).resolves.toBeUndefined();
    await expect(quota({ ...ann, scope: undefined })).resolves.toBeUndefined();
  });
  it('has an end over all alliances, too', async () => {
    const quota = quotaOf();
    const sent = async (n: number) => quota({ ...ann, scope: `alliance/${n % 7}` });
    for (let n = 0; n < 2_000; n++) await sent(n);
    await expect(sent(0)).rejects.toMatchObject(refused);
  });
  it('comes back with time', async () => {
    const allowed = { seconds: 0.2, commands: 1, kib: 100 };
    const quota = quotaOf({ inOne: [allowed], inAll: [] });
    await quota(ann);
    await expect(quota(ann)).rejects.toMatchObject(refused);
    await new Promise((later) => setTimeout(later, 250));
    await expect(quota(ann)).resolves.toBeUndefined();
  });
});

describe('what one person reads', () => {
  it('is drawn a few at a time, all of it, and in nobody else’s way', async () => {
    const inTurn = turns({ atOnce: 2, mostWaiting: 5 });
    let drawing = 0;
    let most = 0;
    const order: string[] = [];
    const read = (who: string) => async () => {
      drawing += 1;
      most = Math.max(most, drawing);
      await new Promise(setImmediate);
      drawing -= 1;
      order.push(who);
    };
    const all = Array.from({ length: 7 }, () => inTurn('ann', read('ann')));
    expect(await Promise.allSettled([inTurn('ann', read('ann'))])).toMatchObject([
      { status: 'rejected', reason: refused },
    ]);
    await inTurn('ben', read('ben'));
    await Promise.all(all);
    expect(order.filter((who) => who === 'ann')).toHaveLength(7);
    expect(order.indexOf('ben')).toBeLessThan(4);
    expect(most).toBeLessThanOrEqual(3);
    await expect(inTurn('ann', read('ann'))).resolves.toBeUndefined();
  });
  it('goes on after one that failed', async () => {
    const inTurn = turns({ atOnce: 1 });
    await expect(inTurn('ann', () => Promise.reject(new Error('away')))).rejects.toThrow('away');
    await expect(inTurn('ann', () => Promise.resolve('here'))).resolves.toBe('here');
  });
});
