import { inOrderFor } from '@alliance/front/rendezvous';
import type { Instances } from '@alliance/front/instances';

/** Processes that are as ready as a spec says, all of them at first. Nobody asks them. */
export const instancesAt = (...urls: readonly string[]) => {
  const away = new Set<string>();
  const isLive = (instance: string) => !away.has(instance);
  const instances: Instances = {
    inOrder(key) {
      const all = inOrderFor(key, urls);
      return [...all.filter(isLive), ...all.filter((instance) => !isLive(instance))];
    },
    isLive,
    doubt: (instance) => void away.add(instance),
    areThere: () => urls.some(isLive),
    stop: () => Promise.resolve(),
  };
  return { ...instances, isBack: (instance: string) => void away.delete(instance) };
};
