import type { StreamMessage } from './stream-message.ts';

/** More heartbeats than these aren't missed by chance. */
const MISSED = 2.5;
/** Until the first heartbeat says how often they come, in seconds. */
const EVERY = 20;
/** How often we look, in milliseconds: a machine that was asleep looks as soon as it wakes. */
const LOOK = 2_000;

/** Calls `lost` once nothing has been heard for too long, by the clock on the wall, or the network is another. */
export const whenLost = (lost: () => void, over: AbortSignal) => {
  let at = Date.now();
  let everySeconds = EVERY;
  const look = () => {
    if (Date.now() - at > everySeconds * 1000 * MISSED) lost();
  };
  const timer = setInterval(look, LOOK);
  over.addEventListener('abort', () => clearInterval(timer), { once: true });
  addEventListener('online', lost, { signal: over });
  addEventListener('pageshow', look, { signal: over });
  document.addEventListener('visibilitychange', look, { signal: over });
  return {
    received: (message: StreamMessage): void => {
      at = Date.now();
      if (message.kind === 'heartbeat') everySeconds = message.everySeconds;
    },
  };
};
