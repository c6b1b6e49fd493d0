import { watch } from '@alliance/platform/telemetry/gauges';
import type { State } from './state.ts';

/** Has the metrics tell whether the process is ready. Returns what ends it. */
export const watchReadiness = (state: () => State): (() => void) =>
  watch('alliance_ready', {}, () => (state().is === 'ready' ? 1 : 0));
