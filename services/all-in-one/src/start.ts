import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { systemClock, type Clock } from '@alliance/platform/clock';
import { drainOf } from '@alliance/platform/http/drain';
import { isLoopback, originsOf } from '@alliance/platform/http/origins';
import { embedded } from '@alliance/platform-embedded/embedded';
import { ownFolder } from '@alliance/platform-embedded/own-folder';
import { report } from '@alliance/platform/report';
import type { Served } from '@alliance/platform/service/serve';
import { dashboardFiles } from '@alliance/gateway/dashboard-files';
import { ACCOUNTS } from './accounts-file.ts';
import { startBackupServer } from './backup/backup-server.ts';
import { rootKeyIs } from './backup/root-key-is.ts';
import { caughtUp, type CatchUpProgress } from './caught-up.ts';
import type { Environment } from './environment.ts';
import { requestRouter } from './request-router.ts';
import { install, type Installation } from './installation.ts';
import { assertNotMoved } from './moving/moved-marker.ts';
import { openSample } from './sample/sample.ts';

export interface Started {
  readonly url: string;
  readonly own: Installation;
  /** Resolves when the sample can be looked round; to nothing where there is none, or where it couldn't be opened. */
  readonly sampleReady: Promise<Installation | undefined>;
  stop(): Promise<void>;
}

export interface StartOptions {
  readonly clock?: Clock;
  readonly onLinkShown?: (link: string) => void;
  /** Told again and again of how much has been heard, where what people see has to be made again first. */
  readonly onMadeAgain?: (progress: CatchUpProgress) => void;
  /** Attempts to sign in are limited unless a test turns it off. */
  readonly limited?: boolean;
  /** Seconds that a session's signed token holds before it is renewed; less where a test lives longer than that. */
  readonly tokenHoldsFor?: number;
}

/** Milliseconds that requests have to be answered in, once the server is to stop. */
const DRAINED_WITHIN = 3_000;

/** Every service in one process on one port, the dashboard in front of them, the sample beside them. */
export const start = async (environment: Environment, options: StartOptions = {}): Promise<Started> => {
  ownFolder(environment.dataDir);
  assertNotMoved(environment.dataDir);
  const dashboard = await dashboardFiles();
  let served: Served | undefined;
  let madeAgain: CatchUpProgress | undefined;
  let sample: Served | 'opening' | undefined = environment.sample ? 'opening' : undefined;
  const server = requestRouter({
    own: () => served ?? madeAgain ?? 'opening',
    sample: () => sample,
    dashboard: dashboard.answer,
    baseUrl: environment.baseUrl,
  });
  const drain = drainOf(server);
  await new Promise<void>((listening, failed) => {
    server.once('error', failed);
    server.listen(environment.port, environment.host, listening);
  });
  const { port } = server.address() as AddressInfo;
  const baseUrl = environment.baseUrl ?? `http://localhost:${port}`;
  // Pages on this machine are ours only where people reach it on this machine.
  const furtherOrigins = isLoopback(baseUrl) ? originsOf(`http://localhost:${port}`) : [];
  const { clock = systemClock, limited = true, tokenHoldsFor } = options;
  const platform = await embedded({
    dir: environment.dataDir,
    clock,
    alsoAnchoredIn: [ACCOUNTS],
    ...(environment.rootKey !== undefined && { rootKey: environment.rootKey }),
  }).catch(async (error: unknown) => {
    server.close();
    await dashboard.stop();
    throw error;
  });
  const own = await install(platform, {
    tenant: 'main',
    base: '',
    baseUrl,
    identity: {
      database: join(environment.dataDir, ACCOUNTS),
      limited,
      furtherOrigins,
      ...(tokenHoldsFor !== undefined && { tokenHoldsFor }),
    },
    ...(environment.smtpUrl !== undefined && { smtpUrl: environment.smtpUrl }),
    ...(environment.operator && { operator: environment.operator }),
    ...(environment.trustedProxies && { trustedProxies: environment.trustedProxies }),
    ...(options.onLinkShown && { onLinkShown: options.onLinkShown }),
  });
  await caughtUp(own.served.runs, platform, (progress) => {
    madeAgain = progress;
    options.onMadeAgain?.(progress);
  });
  served = own.served;
  const backups = await startBackupServer({
    platform,
    dataDir: environment.dataDir,
    rootKeyIs: rootKeyIs(environment),
  });
  const sampleReady = (
    environment.sample ? openSample({ baseUrl, furtherOrigins }) : Promise.resolve(undefined)
  ).then(
    (installation) => {
      sample = installation?.served;
      return installation;
    },
    (error: unknown) => {
      sample = undefined;
      report('sample-not-opened', { error: error instanceof Error ? error.name : 'unknown' });
      return undefined;
    },
  );
  return {
    url: `http://localhost:${port}`,
    own,
    sampleReady,
    stop: async () => {
      await drain(DRAINED_WITHIN);
      await backups.close();
      await own.stop();
      await (await sampleReady)?.stop();
      await dashboard.stop();
    },
  };
};
