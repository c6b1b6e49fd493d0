import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Leases } from '@alliance/platform/ports/leases';

export interface OpenedLeases {
  /** The same rights as several processes see them. */
  readonly leases: readonly [Leases, Leases, Leases];
  /** Lets so many milliseconds pass for whoever keeps the rights. */
  pass(milliseconds: number): Promise<void>;
  destroy(): Promise<void>;
}

/** For so long rights are taken here, in milliseconds: longer than a busy machine takes for a few questions. */
const LASTS = 1_000;
const RIGHT = 'relay alliance.reviews.v2';

export const leasesSuite = (where: string, open: () => Promise<OpenedLeases>): void =>
  describe(`rights, each of one process at a time, ${where}`, () => {
    let opened: OpenedLeases;
    beforeEach(async () => {
      opened = await open();
    });
    afterEach(() => opened.destroy());
    const claim = (who: 0 | 1 | 2, right = RIGHT) => opened.leases[who].claim(right, `process-${who}`, LASTS);

    it('are given to one of those who ask at once', async () => {
      expect(await opened.leases[2].numberOf(RIGHT)).toBe(0);
      const given = await Promise.all([claim(0), claim(1), claim(2)]);
      expect(given.filter((number) => number !== undefined)).toEqual([1]);
    });
    it('are kept under one number by who renews them in time, and nobody else is given them meanwhile', async () => {
      expect(await claim(0)).toBe(1);
      for (let again = 0; again < 3; again++) {
        await opened.pass(LASTS / 2);
        expect(await claim(0)).toBe(1);
        expect(await claim(1)).toBeUndefined();
      }
      expect(await opened.leases[1].numberOf(RIGHT)).toBe(1);
    });
    it('pass to another when their time is over, under the next number, and whoever had them knows', async () => {
      await claim(0);
      await opened.pass(LASTS + 100);
      expect(await claim(1)).toBe(2);
      expect(await claim(0)).toBeUndefined();
      expect(await opened.leases[0].numberOf(RIGHT)).toBe(2);
    });
    it('are renewed also when they are late, as long as nobody was given them', async () => {
      await claim(0);
      await opened.pass(LASTS + 100);
      expect(await claim(0)).toBe(1);
    });
    it('pass at once when they are given back, by whoever has them and by nobody else', async () => {
      await claim(0);
      await opened.leases[1].release(RIGHT, 'process-1');
      expect(await claim(1)).toBeUndefined();
      await opened.leases[0].release(RIGHT, 'process-0');
      expect(await claim(1)).toBe(2);
    });
    it('have nothing to do with one another', async () => {
      expect([await claim(0), await claim(1, 'another'), await claim(0)]).toEqual([1, 1, 1]);
    });
  });
