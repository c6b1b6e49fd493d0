import { inOrderFor } from '@alliance/gateway/rendezvous';
import type { Instances } from '@alliance/gateway/instances';

/** Processes that are as ready as a spec says, all of them at first. Nobody asks them. */
export const instancesAt = (...urls: readonly string[]) => {
  const doubted = new Set<string>();
  const away = new Set<string>();
  const isAway = (instance: string) => away.has(instance);
  const isLive = (instance: string) => !doubted.has(instance) && !isAway(instance);
  const instances: Instances = {
    inOrder(key) {
      const all = inOrderFor(key, urls);
      return [...all.filter(isLive), ...all.filter((instance) => !isLive(instance))];
    },
    isLive,
    isAway,
    doubt: (instance) => void doubted.add(instance),
    areThere: () => urls.some(isLive),
    stop: () => Promise.resolve(),
  };
  return {
    ...instances,
    isFoundAway: (instance: string) => void away.add(instance),
    isBack: (instance: string) => {
      doubted.delete(instance);
      away.delete(instance);
    },
  };
};
