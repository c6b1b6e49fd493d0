import { plain, type Answer } from '@alliance/platform/http/plain-answers';
import type { State } from './state.ts';

/**
 * `/healthz` says that the process lives, whatever it waits for: starting it anew would mend nothing.
 * `/readyz` says whether to send it requests, and else the names of what it waits for, never where they are.
 */
export const probeAt = (path: string, state: () => State): Answer | undefined => {
  if (path === '/healthz') return plain(200, { alive: true });
  if (path !== '/readyz') return undefined;
  const now = state();
  if (now.is === 'ready') return plain(200, { ready: true });
  const waitsFor = 'waitsFor' in now ? now.waitsFor : [];
  return plain(503, { ready: false, waitsFor });
};
