import { useSyncExternalStore } from 'react';

/** A server that lets nobody in yet. */
interface StillOpening {
  /** How much of what people see is made again, where that is what it waits for. */
  readonly hundredths: number | undefined;
}

let said: StillOpening | undefined;
const listeners = new Set<() => void>();

/** What the server says while it lets nobody in yet; undefined once it does. */
export const nowOpening = (what: StillOpening | undefined): void => {
  if (what?.hundredths === said?.hundredths && (what === undefined) === (said === undefined)) return;
  said = what;
  for (const listener of listeners) listener();
};

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => void listeners.delete(listener);
};

export const useStillOpening = (): StillOpening | undefined => useSyncExternalStore(subscribe, () => said);
