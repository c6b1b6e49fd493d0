import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { TOPICS } from '@alliance/facts/catalogue';
import { movableMailCounts } from '@alliance/contracts/views/movable-mail-counts';
import { accountsOf } from '@alliance/host/accounts';
import { readEnvironment as readDistributed } from '@alliance/host/environment';
import type { IdentityOptions } from '@alliance/identity/identity';
import type { KeyVault, MovableKeys } from '@alliance/platform/ports/key-vault';
import type { Platform } from '@alliance/platform/ports/ports';
import { distributed } from '@alliance/platform-distributed/distributed';
import { embedded } from '@alliance/platform-embedded/embedded';
import type { Environment } from '../environment.ts';
import { markMoved } from '../moving/moved-marker.ts';
import {
  compareInstallations,
  moveInstallation,
  type Compared,
  type Installed,
  type Moving,
} from '../moving/move-installation.ts';
import { ACCOUNTS } from '../accounts-file.ts';
import { identityOn } from './identity-on.ts';

type Movable = Platform & { readonly vault: KeyVault & MovableKeys };

/**
 * Brings what is in the data folder to the engines that the environment names, and compares both from beginning to
 * end. Views and topics aren't moved, but for what is known of letters: the services make them from the logs. The folder stays as it is, and is marked
 * once everything was found to be the same, so that no server goes on with it by mistake.
 *
 * @throws Error that says what is missing in the environment, or that a server holds the folder.
 */
export const migrate = async (
  here: Environment,
  variables: NodeJS.ProcessEnv,
  moving: Moving,
): Promise<readonly Compared[]> => {
  const rootKey = here.rootKey ?? readFileSync(join(here.dataDir, 'root.key'), 'utf8').trim();
  const there = readDistributed({ ...variables, ROOT_KEY: rootKey, ROOT_KEY_FILE: undefined });
  const closing: (() => Promise<void>)[] = [];
  try {
    const source = await embedded({ dir: here.dataDir, rootKey, alsoAnchoredIn: [ACCOUNTS] });
    closing.push(() => source.close());
    const target = await distributed(there.engines, { clientId: 'migrate' });
    closing.push(() => target.close());
    const accounts = await accountsOf(there);
    closing.push(() => accounts.close());
    const opened = async (platform: Movable, database: IdentityOptions['database']): Promise<Installed> => {
      const identity = await identityOn(platform.vault.digest, database, there.baseUrl);
      closing.push(() => identity.close());
      const logs = Object.keys(TOPICS).map(
        async (service) => [service, await platform.eventStore(service)] as const,
      );
      return {
        keys: platform.vault,
        accounts: identity.movable,
        letters: movableMailCounts(await platform.notes('contracts')),
        logs: new Map(await Promise.all(logs)),
      };
    };
    const from = await opened(source, join(here.dataDir, ACCOUNTS));
    const to = await opened(target, accounts);
    await moveInstallation(from, to, moving);
    const compared = await compareInstallations(from, to);
    if (compared.every(({ same }) => same)) markMoved(here.dataDir);
    return compared;
  } finally {
    for (const close of closing.toReversed()) await close();
  }
};
