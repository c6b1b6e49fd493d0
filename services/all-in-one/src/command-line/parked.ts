import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { contracts } from '@alliance/contracts/contracts';
import { insights } from '@alliance/insights/insights';
import {
  dropParked,
  droppedIn,
  describeParked,
  type ParkedDescription,
} from '@alliance/platform/delivery/parked';
import { replayParked } from '@alliance/platform/delivery/replay';
import type { Platform } from '@alliance/platform/ports/ports';
import type { ViewStore } from '@alliance/platform/ports/view-store';
import { believedViews } from '@alliance/platform/relations/believed-views';
import { projectionsOf } from '@alliance/platform/service/projections-of';
import { embedded } from '@alliance/platform-embedded/embedded';
import { reviews } from '@alliance/reviews/reviews';
import { readEnvironment, type Environment } from '../environment.ts';
import { ACCOUNTS } from '../accounts-file.ts';

const HEARING = [contracts, reviews, insights];

/** Ids and names may be printed; what isn't one, somebody has written there. */
const NAME = /^[\w./-]{1,100}$/;
const shown = (text: string) => (NAME.test(text) ? text : 'withheld');

const line = (
  consumer: string,
  { handle, topic, key, id, reason, isVouchedFor }: ParkedDescription,
): string =>
  [
    consumer.padEnd(9),
    handle,
    shown(reason).padEnd(16),
    `${shown(topic)}, fact ${shown(id)} of ${shown(key)}`,
    isVouchedFor ? '' : 'NOTHING VOUCHES FOR IT',
  ]
    .join('  ')
    .trimEnd();

/** What is parked, and what was dropped so far: where it belongs, and never what is in it. */
export const listParked = (variables: NodeJS.ProcessEnv): Promise<string> =>
  opened(variables, async (platform) => {
    const [lines, dropped]: [string[], string[]] = [[], []];
    for (const { name } of HEARING) {
      const views = await viewsOf(platform, name);
      for (const parked of await describeParked(views, name, platform.vault.voucher))
        lines.push(line(name, parked));
      for (const { handle, at, topic, id, reason } of await droppedIn(views))
        dropped.push(
          `${name.padEnd(9)}  ${handle}  ${shown(reason).padEnd(16)}  ${shown(topic)}, fact ${shown(id)}, dropped ${at}`,
        );
    }
    return [...(lines.length > 0 ? lines : ['Nothing is parked.']), ...dropped].join('\n');
  });

/** Tries all that is parked at once, as the services do every minute. */
export const retryParked = (variables: NodeJS.ProcessEnv): Promise<string> =>
  opened(variables, async (platform) => {
    const lines: string[] = [];
    for (const { name } of HEARING) {
      const freed = await retried(platform, name);
      const left = await (await viewsOf(platform, name)).parkedKeys(name);
      lines.push(`${name.padEnd(9)}  ${freed.length} free again, ${left.length} still parked`);
    }
    return lines.join('\n');
  });

/**
 * Drops one parked message that no log vouches for, keeps a note of it, and tries what waited behind it.
 * @throws Error that says why it stays.
 */
export const dropForged = (service: string, handle: string, variables: NodeJS.ProcessEnv): Promise<string> =>
  opened(variables, async (platform) => {
    if (!HEARING.some(({ name }) => name === service))
      throw new Error(`it is parked by one of ${HEARING.map(({ name }) => name).join(', ')}`);
    const { clock, vault } = platform;
    const views = await viewsOf(platform, service);
    const given = { consumer: service, views, voucher: vault.voucher, clock };
    if (!(await dropParked(given, handle)))
      throw new Error(`${service} has parked nothing of that name: look with "parked list"`);
    const freed = await retried(platform, service);
    return `It is gone, and that is noted. ${freed.length} free again.`;
  });

const viewsOf = async (platform: Platform, service: string): Promise<ViewStore> =>
  believedViews(service, await platform.viewStore(service), platform.vault.voucher);

const retried = async (platform: Platform, service: string): Promise<readonly string[]> => {
  const found = HEARING.find(({ name }) => name === service);
  if (!found) return [];
  return replayParked({
    consumer: service,
    projections: projectionsOf(found),
    keepsJournal: found.keepsJournal,
    views: await viewsOf(platform, service),
    voucher: platform.vault.voucher,
  });
};

const opened = async <Result>(
  variables: NodeJS.ProcessEnv,
  work: (platform: Platform) => Promise<Result>,
): Promise<Result> => {
  const isOnEngines = variables['DATABASE_URL'] || variables['DATABASE_URL_FILE'];
  const platform = await (isOnEngines ? onEngines(variables) : inFolder(readEnvironment(variables)));
  try {
    return await work(platform);
  } finally {
    await platform.close();
  }
};

const inFolder = async ({ dataDir, rootKey }: Environment): Promise<Platform> => {
  if (!existsSync(join(dataDir, 'vault.db'))) throw new Error(`there is nothing in ${dataDir}`);
  return embedded({ dir: dataDir, alsoAnchoredIn: [ACCOUNTS], ...(rootKey !== undefined && { rootKey }) });
};

const onEngines = async (variables: NodeJS.ProcessEnv): Promise<Platform> => {
  // The clients of the engines are only waited for by whoever goes there.
  const { readEnvironment: readDistributed } = await import('@alliance/host/environment');
  const { distributed } = await import('@alliance/platform-distributed/distributed');
  return distributed(readDistributed(variables).engines, { clientId: 'parked' });
};
