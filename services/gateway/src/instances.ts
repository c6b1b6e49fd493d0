import { monitorHealth, type Pace, type HealthMonitor } from '@alliance/host/health-monitor';
import { processesAt } from './addresses.ts';
import { inOrderFor } from './rendezvous.ts';

/** Quick: until it is known that one stands still, somebody waits for it. */
const PACE: Pace = { patience: 600, every: 250, waits: { first: 100, longest: 500 } };
/** Milliseconds between two looks at which processes there are. */
const BETWEEN_LOOKS = 1_000;

/** The processes of one service, and which of them answer. */
export interface Instances {
  /** The processes for a key, the preferred first: those that are ready, then the others. */
  inOrder(key: string): readonly string[];
  isLive(instance: string): boolean;
  /** It failed more than one health check, or it isn't known at all. */
  isAway(instance: string): boolean;
  /** A request to it failed: it gets no further ones until it reports ready. */
  doubt(instance: string): void;
  /** Whether any is ready. */
  areThere(): boolean;
  stop(): Promise<void>;
}

class NotReady extends Error {
  override readonly name = 'NotReady';
}

const askReady = async (instance: string): Promise<void> => {
  const answer = await fetch(new URL('/readyz', instance), { signal: AbortSignal.timeout(PACE.patience) });
  await answer.body?.cancel();
  if (answer.status !== 200) throw new NotReady('it is not ready');
};

export const instancesOf = async (service: string, urls: readonly string[]): Promise<Instances> => {
  const watched = new Map<string, HealthMonitor>();
  const doubted = new Set<string>();
  const follow = (instance: string): HealthMonitor =>
    monitorHealth(
      [
        {
          name: service,
          answers: async () => {
            await askReady(instance);
            doubted.delete(instance);
          },
          close: () => Promise.resolve(),
        },
      ],
      PACE,
    );
  const look = async () => {
    const there = new Set(await processesAt(urls));
    for (const instance of there) if (!watched.has(instance)) watched.set(instance, follow(instance));
    for (const [instance, its] of watched)
      if (!there.has(instance)) {
        watched.delete(instance);
        doubted.delete(instance);
        await its.stop();
      }
  };
  await look();
  let looking: Promise<void> = Promise.resolve();
  const timer = setInterval(() => (looking = looking.then(look)), BETWEEN_LOOKS).unref();
  const isAway = (instance: string) => watched.get(instance)?.away().length !== 0;
  const isLive = (instance: string) => !doubted.has(instance) && !isAway(instance);
  return {
    inOrder(key) {
      const all = inOrderFor(key, watched.keys());
      return [...all.filter(isLive), ...all.filter((instance) => !isLive(instance))];
    },
    isLive,
    isAway,
    doubt: (instance) => void doubted.add(instance),
    areThere: () => [...watched.keys()].some(isLive),
    async stop() {
      clearInterval(timer);
      await looking;
      await Promise.all([...watched.values()].map((one) => one.stop()));
    },
  };
};
