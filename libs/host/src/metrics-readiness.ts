import { watch } from '@alliance/platform/telemetry/gauges';
import type { State } from './state.ts';

/** Adds a metric that says whether the process is ready. Returns a function that removes it. */
export const watchReadiness = (state: () => State): (() => void) =>
  watch('alliance_ready', {}, () => (state().is === 'ready' ? 1 : 0));
