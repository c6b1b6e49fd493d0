import type { Needed } from '@alliance/host/watch';

/** Each service, as one that has to say that it is ready. */
export const readyServices = (services: ReadonlyMap<string, string>): readonly Needed[] =>
  [...services].map(([name, url]) => ({
    name,
    answers: async () => {
      const answer = await fetch(new URL('/readyz', url), { signal: AbortSignal.timeout(2_000) });
      await answer.body?.cancel();
      if (answer.status !== 200) throw new NotReady(name);
    },
    close: () => Promise.resolve(),
  }));

class NotReady extends Error {
  override readonly name = 'NotReady';
}
