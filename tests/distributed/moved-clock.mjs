import { registerHooks } from 'node:module';

// Preloaded into a service's process whose days a spec decides: there is one file that knows what time it is, and
// here it is told. The service itself, its timers and its connections know nothing of it.
let now = process.env['CLOCK_STARTS_AT'] ?? '';
globalThis.movedClock = { now: () => now };
process.on('message', (instant) => {
  now = instant;
  process.send?.(instant);
});
process.channel?.unref();

registerHooks({
  load: (url, context, next) =>
    url.endsWith('/libs/platform/dist/clock.js')
      ? {
          format: 'module',
          shortCircuit: true,
          source: `export * from '${url}?usual'; export const systemClock = globalThis.movedClock;`,
        }
      : next(url, context),
});
