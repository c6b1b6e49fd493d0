import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll } from '@jest/globals';
import { createSessionVerifier } from '@alliance/platform/http/session';
import { browserAt } from '../../services/identity/src/browser.ts';
import { createIdentity, type Identity } from '../../services/identity/src/identity.ts';
import { ORIGIN, real } from '../../services/identity/src/specification.ts';
import {
  postgresAccounts,
  type PostgresAccounts,
} from '@alliance/platform-distributed/postgres/postgres-accounts';
import { followWithdrawals } from '@alliance/platform-distributed/postgres/postgres-withdrawals';
import { startPostgres, type PostgresServer } from '../engines/postgres.ts';

export let server: PostgresServer;
const closing: (() => Promise<void>)[] = [];
beforeAll(async () => {
  server = await startPostgres();
}, 120_000);
afterEach(async () => {
  for (const close of closing.splice(0).toReversed()) await close();
});
afterAll(() => server?.stop());

export const accountsAt = async (url: string): Promise<PostgresAccounts> => {
  const accounts = await postgresAccounts(url);
  closing.push(() => accounts.close());
  return accounts;
};

/** Another process than identity's, as far as it verifies tokens. */
export const service = (url: string, { jwks, session }: Identity) => {
  const followed = followWithdrawals(url);
  closing.push(() => followed.stop());
  return createSessionVerifier({ jwks, withdrawals: followed.withdrawals, ...session });
};
export const eventually = async (hold: () => Promise<void>, within: number) => {
  for (const begun = performance.now(); ; await pause(20))
    try {
      return await hold();
    } catch (error) {
      if (performance.now() - begun > within) throw error;
    }
};

/** Identity as one process has it, with a browser before it. */
export const start = async (url: string, further: { readonly limited?: boolean } = {}) => {
  const identity: Identity = await createIdentity({
    ...real,
    ...further,
    clientAddressHeader: 'x-client-address',
    database: await accountsAt(url),
  });
  closing.push(() => identity.close());
  const verifier = createSessionVerifier({
    jwks: identity.jwks,
    withdrawals: identity.withdrawals,
    ...identity.session,
  });
  const browser = browserAt(ORIGIN, identity.handle);
  return { identity, browser, who: () => verifier.memberOf(browser.cookiesFor('/')) };
};
