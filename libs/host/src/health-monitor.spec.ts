import { afterEach, describe, expect, it } from '@jest/globals';
import { until } from '@alliance/platform-tests/until';
import { monitorHealth, type Pace, type HealthMonitor } from './health-monitor.ts';

const QUICK: Pace = { patience: 40, every: 20, waits: { first: 10, longest: 40 } };
const NEVER_AGAIN: Pace = { ...QUICK, every: 3_600_000 };

let watching: HealthMonitor | undefined;
afterEach(() => watching?.stop());

/** Something that is needed, and answers in this manner. */
const needed = (name: string, pace?: Pace) => {
  let manner: 'answers' | 'refuses' | 'is silent' = 'answers';
  let questions = 0;
  return {
    it: {
      name,
      ...(pace && { pace }),
      answers: () => {
        questions += 1;
        if (manner === 'is silent') return new Promise<void>(() => undefined);
        return manner === 'answers' ? Promise.resolve() : Promise.reject(new Error('no'));
      },
      close: () => Promise.resolve(),
    },
    becomes: (one: typeof manner) => void (manner = one),
    questions: () => questions,
  };
};

describe('what a process needs', () => {
  it('is away until it answers', async () => {
    const engine = needed('engine');
    engine.becomes('refuses');
    watching = monitorHealth([engine.it], QUICK);
    expect(watching.away()).toEqual(['engine']);
    engine.becomes('answers');
    await watching.allAnswer();
    expect(watching.away()).toEqual([]);
  });

  it.each(['refuses', 'is silent'] as const)('is away when it %s more than once', async (manner) => {
    const engine = needed('engine');
    watching = monitorHealth([engine.it], QUICK);
    await watching.allAnswer();
    engine.becomes(manner);
    const before = engine.questions();
    await until('it to be away', () => watching?.away().length === 1);
    expect(engine.questions() - before).toBeGreaterThanOrEqual(2);
  });

  it('is asked at its own pace where it has one', async () => {
    const [quick, usual] = [needed('quick', QUICK), needed('usual')];
    watching = monitorHealth([quick.it, usual.it], NEVER_AGAIN);
    await watching.allAnswer();
    await until('the one to be asked often', () => quick.questions() > 5);
    expect(usual.questions()).toBe(1);
  });
});
