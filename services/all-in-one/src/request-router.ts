import { createServer, type Server } from 'node:http';
import { pathOf } from '@alliance/platform/http/path-of';
import {
  makingAgain,
  nothing,
  onlyOverTls,
  opening,
  plain,
  type Answer,
} from '@alliance/platform/http/plain-answers';
import type { Served } from '@alliance/platform/service/serve';
import type { CatchUpProgress } from './caught-up.ts';

export interface RoutedTo {
  /** The pairs' own installation, below `/api`. */
  readonly own: () => Served | CatchUpProgress | 'opening';
  /** The sample's, below `/sample/api`; it comes up after the server does. */
  readonly sample: () => Served | 'opening' | undefined;
  readonly dashboard: Answer;
  /** Where people reach it, if that was said. */
  readonly baseUrl?: string | undefined;
}

/** One port for everything: who answers is decided by the first segments of the address, and by nothing else. */
export const requestRouter = (behind: RoutedTo): Server =>
  createServer(
    onlyOverTls(behind.baseUrl, (request, response) =>
      answererOf(behind, pathOf(request.url))(request, response),
    ),
  );

/** Anybody can send an address that is none: nothing is there. */
const answererOf = (behind: RoutedTo, path: string | undefined): Answer => {
  if (path === undefined) return nothing;
  if (path === '/healthz') return plain(200, { alive: true });
  if (path === '/readyz') {
    const own = behind.own();
    const ready = own !== 'opening' && !('processed' in own);
    return plain(ready ? 200 : 503, { ready });
  }
  if (path === '/api' || path.startsWith('/api/')) return answererIn(behind.own());
  if (path.startsWith('/sample/api/')) return answererIn(behind.sample());
  return behind.dashboard;
};

const answererIn = (installation: Served | CatchUpProgress | 'opening' | undefined): Answer => {
  if (installation === undefined) return nothing;
  if (installation === 'opening') return opening;
  // In hundredths, of everybody's: how many facts there are is nobody's to know.
  if ('processed' in installation)
    return makingAgain(Math.floor((100 * installation.processed) / installation.of));
  return installation.answer;
};
