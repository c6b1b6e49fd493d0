import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Served } from '@alliance/platform/service/serve';

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

export interface Behind {
  /** The pairs' own installation, below `/api`. */
  readonly own: () => Served | 'opening';
  /** The sample's, below `/sample/api`; it comes up after the server does. */
  readonly sample: () => Served | 'opening' | undefined;
  readonly dashboard: Answer;
}

/** One port for everything: who answers is decided by the first segments of the address, and by nothing else. */
export const front = (behind: Behind): Server =>
  createServer((request, response) =>
    answererOf(behind, URL.parse(request.url ?? '/', 'http://here')?.pathname)(request, response),
  );

/** Anybody can send an address that is none: nothing is there. */
const answererOf = (behind: Behind, path: string | undefined): Answer => {
  if (path === undefined) return nothing;
  if (path === '/healthz') return plain(200, { alive: true });
  if (path === '/readyz') {
    const ready = behind.own() !== 'opening';
    return plain(ready ? 200 : 503, { ready });
  }
  if (path === '/api' || path.startsWith('/api/')) return answererIn(behind.own());
  if (path.startsWith('/sample/api/')) return answererIn(behind.sample());
  return behind.dashboard;
};

const answererIn = (installation: Served | 'opening' | undefined): Answer => {
  if (installation === undefined) return nothing;
  if (installation === 'opening')
    return plain(503, problem('opening', 503, 'This is still being opened. Ask again.'), {
      'retry-after': '1',
    });
  return installation.answer;
};

const problem = (name: string, status: number, title: string) => ({
  type: `https://learning-alliance.example/problems/${name}`,
  title,
  status,
});

const plain =
  (status: number, body: object, headers: Record<string, string> = {}): Answer =>
  (_request, response) => {
    const type = status < 400 ? 'application/json' : 'application/problem+json';
    response
      .writeHead(status, { 'content-type': type, 'cache-control': 'no-store', ...headers })
      .end(JSON.stringify(body));
  };

const nothing = plain(404, problem('not-found', 404, 'There is nothing here.'));
