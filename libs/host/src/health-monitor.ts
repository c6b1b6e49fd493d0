import { report, troubleOf } from '@alliance/platform/report';

/** Something that a process needs, told by its name: an engine, or another service. */
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
  /** Milliseconds after the first silence; they double with each further one. */
  readonly firstWait: number;
  readonly longestWait: number;
}

const USUAL: Pace = { patience: 2_500, every: 1_000, firstWait: 250, longestWait: 5_000 };

/** Asks each of them again and again, in the background, so that saying whether a process is ready never waits. */
export const monitorHealth = (needed: readonly Dependency[], pace: Pace = USUAL): HealthMonitor => {
  const away = new Set(needed.map(({ name }) => name));
  const ending = new AbortController();
  let told: (() => void)[] = [];
  const tell = () => {
    for (const one of told.splice(0)) one();
  };
  const heard = ({ name }: Dependency) => {
    if (away.delete(name)) report('engine-answers', { engine: name });
    if (away.size === 0) tell();
  };
  /** One question that comes to nothing may be the question's fault: who has answered is away after the second. */
  const silent = ({ name }: Dependency, silences: number, error: unknown) => {
    if (silences !== (away.has(name) ? 1 : 2)) return;
    away.add(name);
    report('engine-away', { engine: name, ...troubleOf(error) }, 'warning');
  };
  const follow = async (one: Dependency) => {
    const { patience, every, firstWait, longestWait } = one.pace ?? pace;
    for (let silences = 0; !ending.signal.aborted;) {
      try {
        await within(patience, one.answers());
        if (ending.signal.aborted) return;
        silences = 0;
        heard(one);
      } catch (error) {
        if (ending.signal.aborted) return;
        silences += 1;
        silent(one, silences, error);
      }
      const wait =
        silences === 0 ? every : Math.min(firstWait * 2 ** Math.min(silences - 1, 30), longestWait);
      await pause(wait, ending.signal);
    }
  };
  for (const one of needed) void follow(one);
  return {
    away: () => [...away],
    allAnswer: () =>
      away.size === 0 || ending.signal.aborted
        ? Promise.resolve()
        : new Promise((answered) => told.push(answered)),
    stop: async () => {
      ending.abort();
      tell();
      await Promise.all(needed.map((one) => within(pace.patience, one.close()).catch(() => undefined)));
    },
  };
};

/** Resolves after so many milliseconds, or when the signal comes. */
export const pause = (milliseconds: number, signal: AbortSignal): Promise<void> =>
  new Promise((over) => {
    const done = () => {
      clearTimeout(timer);
      signal.removeEventListener('abort', done);
      over();
    };
    const timer = setTimeout(done, milliseconds);
    if (signal.aborted) done();
    else signal.addEventListener('abort', done, { once: true });
  });

/** The outcome, if it comes in time. What comes too late is looked at by nobody. */
const within = (milliseconds: number, outcome: Promise<void>): Promise<void> =>
  new Promise((kept, broken) => {
    const timer = setTimeout(() => broken(new NoAnswer('no answer in time')), milliseconds);
    outcome.then(kept, broken).finally(() => clearTimeout(timer));
  });

class NoAnswer extends Error {
  override readonly name = 'NoAnswer';
}
