import { describe, expect, it } from '@jest/globals';
import { caughtUp, type CatchUpProgress } from './caught-up.ts';

const logs = (heads: Readonly<Record<string, number>>) => ({
  eventStore: async (service: string) => ({ head: async () => heads[service] ?? 0 }),
});

/** Three services. Those that hear have heard so many further facts of each topic whenever they are asked. */
const hearing = (further: number) => {
  const heard = new Map<string, number>();
  const run = (name: string, topic: string | undefined, subscribesTo: readonly string[]) => ({
    service: { name, topic, subscribesTo },
    processedUpTo: (of: string) => {
      const upTo = heard.get(`${name} ${of}`) ?? -1;
      heard.set(`${name} ${of}`, Math.max(0, upTo) + further);
      return upTo;
    },
  });
  return [
    run('contracts', 'of-contracts', []),
    run('reviews', 'of-reviews', ['of-contracts']),
    run('insights', undefined, ['of-contracts', 'of-reviews']),
  ];
};

const toldBy = async (runs: Parameters<typeof caughtUp>[0], heads: Readonly<Record<string, number>>) => {
  const told: CatchUpProgress[] = [];
  await caughtUp(runs, logs(heads), (progress) => told.push(progress));
  return told;
};

describe('a start', () => {
  it('waits until everybody has heard what the logs held, and tells how far they are', async () => {
    const told = await toldBy(hearing(40), { contracts: 100, reviews: 50 });
    expect(told).toEqual([
      { processed: 0, of: 250 },
      { processed: 120, of: 250 },
      { processed: 210, of: 250 },
    ]);
  });
  it('tells nothing where all is heard, or nothing was recorded', async () => {
    expect(await toldBy(hearing(0), {})).toEqual([]);
    const whole = hearing(0).map((run) => ({ ...run, processedUpTo: () => 100 }));
    expect(await toldBy(whole, { contracts: 100, reviews: 50 })).toEqual([]);
  });
});
