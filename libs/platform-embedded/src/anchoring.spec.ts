import { describe, expect, it } from '@jest/globals';
import { sampleVoucher } from '@alliance/platform-tests/sample-chain';
import { until } from '@alliance/platform-tests/until';
import { anchoring } from './anchoring.ts';
import type { AnchoredFile } from './anchors.ts';

const NAMES = ['vault.db', 'contracts.log.db', 'reviews.log.db'];

/** Files that say in which order they were told. So many times the last of them has no room. */
const filesTelling = (told: string[], full = 0): readonly AnchoredFile[] =>
  NAMES.map((name) => ({
    name,
    read: () => undefined,
    write: async () => {
      if (name === NAMES.at(-1) && full-- > 0) throw new Error('the disk is full');
      told.push(name);
    },
  }));
const keeping = (files: readonly AnchoredFile[]) =>
  anchoring({ voucher: sampleVoucher, logs: () => new Map(), erased: () => 0, files: () => files });

describe('how far everything has come', () => {
  it('is told to one file after the other, and others have their turn in between', async () => {
    const told: string[] = [];
    const anchors = keeping(filesTelling(told));
    anchors.changed();
    const others = setInterval(() => told.at(-1) !== 'others' && told.push('others'), 1);
    await until('all to be told', () => told.includes('reviews.log.db'));
    clearInterval(others);
    expect(told.slice(told.indexOf('vault.db')).slice(0, 5)).toEqual([
      'vault.db',
      'others',
      'contracts.log.db',
      'others',
      'reviews.log.db',
    ]);
    await anchors.stop();
  });
  it('is told to all at once, and once more, when nobody goes on', async () => {
    const told: string[] = [];
    const anchors = keeping(filesTelling(told));
    anchors.changed();
    await until('the first to be told', () => told.length === 1);
    await anchors.stop();
    expect(told).toEqual([...NAMES, ...NAMES]);
  });
  it('is told to all of them again where one couldn’t take it', async () => {
    const told: string[] = [];
    const anchors = keeping(filesTelling(told, 1));
    anchors.changed();
    await until('the last to be told', () => told.at(-1) === 'reviews.log.db');
    expect(told).toEqual([...NAMES.slice(0, 2), ...NAMES]);
    await anchors.stop();
  });
});
