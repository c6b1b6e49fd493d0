import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Links } from '@alliance/identity/account/links';
import { rootKeyIn } from '@alliance/platform-embedded/root-key';
import { digestUnder, rootKeyFrom } from '@alliance/platform/sealing/root-key';
import { readEnvironment, type Environment } from '../environment.ts';
import { assertNotMoved } from '../moving/moved-marker.ts';
import { ACCOUNTS } from '../accounts-file.ts';
import { identityOn } from './identity-on.ts';

/** What the link is for, as the command is called. */
export type LinkFor = 'reset-password' | 'confirm-email';

const made: Readonly<
  Record<LinkFor, (links: Links, email: string, now?: string) => Promise<string | undefined>>
> = {
  'reset-password': (links, email) => links.resetPassword(email),
  'confirm-email': (links, email, now) => links.confirmEmail(email, now),
};
const nobody: Readonly<Record<LinkFor, string>> = {
  'reset-password': 'nobody here has this e-mail address',
  'confirm-email': 'nobody here has asked for this e-mail address',
};

/**
 * A link for whoever runs an installation that sends no letters, to be handed to whom it is for. Only the accounts are
 * opened, and a server may be running on them. Where several asked for one address, `now` is the one that the right
 * person has so far.
 * @throws Error that says why there is no link.
 */
export const accountLink = async (
  what: LinkFor,
  email: string,
  variables: NodeJS.ProcessEnv,
  now?: string,
): Promise<string> => {
  const { identity, mailServer, close } =
    variables['DATABASE_URL'] || variables['DATABASE_URL_FILE']
      ? await onEngines(variables)
      : await inFolder(readEnvironment(variables));
  try {
    if (mailServer)
      throw new Error(
        'this installation sends letters: the link goes to the address itself, once it is asked for on the page',
      );
    const link = await made[what](identity.links, email, now);
    if (link === undefined) throw new Error(nobody[what]);
    return link;
  } finally {
    await close();
  }
};

const inFolder = async ({ dataDir, rootKey, baseUrl, port, smtpUrl }: Environment) => {
  const accounts = join(dataDir, ACCOUNTS);
  if (!existsSync(accounts)) throw new Error(`there are no accounts in ${dataDir}`);
  assertNotMoved(dataDir);
  if (rootKey === undefined && !existsSync(join(dataDir, 'root.key')))
    throw new Error(`root.key is missing in ${dataDir}: put it back, or give it as ROOT_KEY`);
  const key = rootKey === undefined ? rootKeyIn(join(dataDir, 'root.key')) : rootKeyFrom(rootKey);
  const identity = await identityOn(digestUnder(key), accounts, baseUrl ?? `http://localhost:${port}`);
  return { identity, mailServer: smtpUrl !== undefined, close: () => identity.close() };
};

const onEngines = async (variables: NodeJS.ProcessEnv) => {
  // The clients of the engines are only waited for by whoever goes there.
  const { readEnvironment: readDistributed } = await import('@alliance/host/environment');
  const { accountsOf } = await import('@alliance/host/accounts');
  const environment = readDistributed(variables);
  const accounts = await accountsOf(environment);
  const digest = digestUnder(rootKeyFrom(environment.engines.rootKey));
  const identity = await identityOn(digest, accounts, environment.baseUrl);
  const close = async () => {
    await identity.close();
    await accounts.close();
  };
  return { identity, mailServer: environment.smtpUrl !== undefined, close };
};
