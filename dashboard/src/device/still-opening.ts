import { useSyncExternalStore } from 'react';

let said: string | undefined;
const listeners = new Set<() => void>();

/** What the server says while it lets nobody in yet; undefined once it does. */
export const nowOpening = (what: string | undefined): void => {
  if (what === said) return;
  said = what;
  for (const listener of listeners) listener();
};

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => void listeners.delete(listener);
};

export const useStillOpening = (): string | undefined => useSyncExternalStore(subscribe, () => said);
