import type { Hold } from './hold.ts';

/** Milliseconds between two tries to take or renew a lease: three may fail before it is lost. */
const BETWEEN = 220;

/** Takes a lease as soon as it is free, renews it until stopped, and then gives it back. */
export const holding = (
  hold: Hold,
  { onWon, onTrouble }: { readonly onWon: () => void; readonly onTrouble: (error: unknown) => void },
): { stop(): Promise<void> } => {
  let stopped = false;
  let timer: NodeJS.Timeout | undefined;
  let failing = false;
  const ask = async () => {
    try {
      if (await hold.renew()) onWon();
      failing = false;
    } catch (error) {
      // Once: whoever keeps the rights may be away for long.
      if (!failing) onTrouble(error);
      failing = true;
    }
    if (!stopped)
      timer = setTimeout(() => {
        asking = ask();
      }, BETWEEN);
  };
  let asking = ask();
  return {
    stop: async () => {
      stopped = true;
      clearTimeout(timer);
      await asking;
      await hold.giveBack().catch(onTrouble);
    },
  };
};
