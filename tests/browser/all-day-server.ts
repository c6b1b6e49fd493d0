import { readEnvironment } from '@alliance/all-in-one/environment';
import { start } from '@alliance/all-in-one/start';
import { runUntilSignal } from '@alliance/host/process';

/**
 * The built server as `npm start` has it, but that it is told what time it is, at its start and later by whoever
 * started it, and that its tokens hold for seconds. Its clock goes on from there as clocks do.
 */
const aheadAt = (instant: string) => Date.parse(instant) - Date.now();

let ahead = aheadAt(process.env['CLOCK_STARTS_AT'] ?? '');
process.on('message', (instant: string) => {
  ahead = aheadAt(instant);
  process.send?.(instant);
});
process.channel?.unref();

await runUntilSignal(() =>
  start(readEnvironment(process.env), {
    clock: { now: () => new Date(Date.now() + ahead).toISOString() },
    tokenHoldsFor: Number(process.env['TOKEN_HOLDS_FOR']),
  }),
);
