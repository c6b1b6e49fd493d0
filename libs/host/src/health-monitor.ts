import { setTimeout as pause } from 'node:timers/promises';
import { retry, unlessAborted, type Waits } from '@alliance/platform/backoff';
import { report, troubleOf } from '@alliance/platform/report';
import pTimeout from 'p-timeout';

/** Something that a process depends on, by its name: an engine, or another service. */
export interface Dependency {
  readonly name: string;
  /** Where it is asked at another pace than the usual one. */
  readonly pace?: Pace;
  /** Resolves when it answers, rejects when it doesn't. */
  answers(): Promise<void>;
  close(): Promise<void>;
}

export interface HealthMonitor {
  /** The names of those who don't answer, or haven't yet. */
  away(): readonly string[];
  /** Resolves once every one answers, or at once when the watch ends. */
  allAnswer(): Promise<void>;
  stop(): Promise<void>;
}

export interface Pace {
  /** Milliseconds that an answer may take. */
  readonly patience: number;
  /** Milliseconds from an answer to the next question. */
  readonly every: number;
  /** From a silence to the next question. */
  readonly waits: Waits;
}

const USUAL: Pace = { patience: 2_500, every: 1_000, waits: { first: 250, longest: 5_000 } };

/** Asks each of them again and again, in the background, so that saying whether a process is ready never waits. */
export const monitorHealth = (needed: readonly Dependency[], pace: Pace = USUAL): HealthMonitor => {
  const away = new Set(needed.map(({ name }) => name));
  const ending = new AbortController();
  let waiting: (() => void)[] = [];
  const release = () => {
    for (const one of waiting.splice(0)) one();
  };
  const up = ({ name }: Dependency) => {
    if (away.delete(name)) report('engine-answers', { engine: name });
    if (away.size === 0) release();
  };
  /** One failed check may be chance: a dependency that has answered before counts as away after the second. */
  const silent = ({ name }: Dependency, silences: number, error: unknown) => {
    if (silences !== (away.has(name) ? 1 : 2)) return;
    away.add(name);
    report('engine-away', { engine: name, ...troubleOf(error) }, 'warning');
  };
  const follow = async (one: Dependency) => {
    const { signal } = ending;
    const { patience, every, waits } = one.pace ?? pace;
    for (;;) {
      let silences = 0;
      const failed = (error: unknown) => signal.aborted || silent(one, ++silences, error);
      const attempt = () => pTimeout(one.answers(), { milliseconds: patience });
      await retry(attempt, { waits, signal, failed });
      signal.throwIfAborted();
      up(one);
      await pause(every, undefined, { signal });
    }
  };
  for (const one of needed) void follow(one).catch(unlessAborted(ending.signal));
  return {
    away: () => [...away],
    allAnswer: () =>
      away.size === 0 || ending.signal.aborted
        ? Promise.resolve()
        : new Promise((answered) => waiting.push(answered)),
    stop: async () => {
      ending.abort();
      release();
      const letGo = needed.map((one) => pTimeout(one.close(), { milliseconds: pace.patience }));
      await Promise.allSettled(letGo);
    },
  };
};
