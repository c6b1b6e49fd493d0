import type { IncomingMessage, ServerResponse } from 'node:http';
import { createAccess } from '@alliance/access/access';
import { TOPICS } from '@alliance/facts/catalogue';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { nestApp, type AppOptions } from '../http/nest-app.ts';
import { quotaOf } from '../http/quotas.ts';
import { turns } from '../http/turns.ts';
import type { SessionVerifier } from '../http/session.ts';
import type { Platform } from '../ports/ports.ts';
import { runService, type Run } from './run-service.ts';
import type { Service } from './service.ts';

export interface ServeOptions extends AppOptions {
  /** Keeps the ciphertexts of two installations in one process apart. */
  readonly tenant: string;
  readonly sessions: SessionVerifier;
  /** Whether there is an end to what one person may send in a time; there is, unless a test turns it off. */
  readonly limited?: boolean;
  /** Milliseconds between two looks at what is due; as the scheduler has it, unless a test can't wait for that. */
  readonly looksEvery?: number;
}

export interface Served {
  readonly runs: readonly Run[];
  /** Answers one request; whoever owns the port decides which requests come here. */
  answer(request: IncomingMessage, response: ServerResponse): void;
  readonly app: NestFastifyApplication;
  stop(): Promise<void>;
}

/** The same services on any platform: `serve([contracts, reviews, insights], await embedded({ dir }), …)`. */
export const serve = async (
  services: readonly Service[],
  platform: Platform,
  { tenant, sessions, limited = true, looksEvery, ...options }: ServeOptions,
): Promise<Served> => {
  const access = createAccess();
  // Of every service, not only of those in this process: a read may wait for what another one has recorded.
  const topics = Object.values(TOPICS);
  const quota = limited ? quotaOf() : undefined;
  const inTurn = turns();
  const runs: Run[] = [];
  const stopRuns = async () => {
    for (const run of runs) await run.stop();
  };
  try {
    for (const service of services) runs.push(await runService(service, platform, tenant, looksEvery));
    const app = await nestApp(
      runs.map(({ service, running, routes, mounts }) => ({
        guard: { access, sessions, service, running, topics, quota, inTurn },
        routes,
        mounts,
      })),
      options,
    );
    const fastify = app.getHttpAdapter().getInstance();
    return {
      runs,
      answer: (request, response) => fastify.routing(request, response),
      app,
      stop: async () => {
        await app.close();
        await stopRuns();
      },
    };
  } catch (error) {
    // What has been started listens and relays: left alone it would go on without anybody to stop it.
    await stopRuns();
    throw error;
  }
};
