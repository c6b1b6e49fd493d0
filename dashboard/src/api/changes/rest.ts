const FIRST = 1_000;
const LONGEST = 30_000;

/**
 * Milliseconds to rest before the next try, after so many failures: doubled each time up to half a minute. `luck`,
 * from 0 to 1, takes up to half of it away, so that not everybody comes back at once.
 */
export const restBefore = (failures: number, luck: number): number =>
  Math.min(LONGEST, FIRST * 2 ** (failures - 1)) * (0.5 + luck / 2);

/** Rests so long, or until `woken` is given up on. */
export const rest = (milliseconds: number, woken: AbortSignal): Promise<void> =>
  new Promise((over) => {
    if (woken.aborted) return over();
    const timer = setTimeout(over, milliseconds);
    woken.addEventListener('abort', () => (clearTimeout(timer), over()), { once: true });
  });
