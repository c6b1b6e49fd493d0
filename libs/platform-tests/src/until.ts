import { setTimeout as pause } from 'node:timers/promises';

const LOOKS = 2_000;

/** Waits for something to become true, looking every few milliseconds. @throws Error when it never does. */
export const until = async (what: string, isSo: () => boolean | Promise<boolean>): Promise<void> => {
  for (let look = 0; look < LOOKS; look++) {
    if (await isSo()) return;
    await pause(5);
  }
  throw new Error(`waited in vain for: ${what}`);
};
