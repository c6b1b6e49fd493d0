import { accountLetters } from '@alliance/letters/account-letters';
import { accountsOf } from '@alliance/host/accounts';
import { host, PREFIX, TENANT } from '@alliance/host/host';
import { CLIENT_ADDRESS } from '@alliance/platform/http/nest-module';
import { isLoopback } from '@alliance/platform/http/origins';
import { cookiePrefixOf, createSessionVerifier } from '@alliance/platform/http/session';
import { identityService } from './identity-service.ts';
import { createIdentity } from './identity.ts';

await host('identity', ['postgresql'], async ({ environment, platform, withdrawals }) => {
  const accounts = await accountsOf(environment);
  const { baseUrl, smtpUrl, operator } = environment;
  const letters = accountLetters({ smtpUrl, operator, baseUrl, base: '' });
  const identity = await createIdentity({
    letters,
    database: accounts,
    baseUrl,
    basePath: `${PREFIX}/auth`,
    cookiePrefix: cookiePrefixOf(TENANT),
    clientAddressHeader: CLIENT_ADDRESS,
    secret: platform.vault.digest(`sessions of ${TENANT}`),
  }).catch(async (error: unknown) => {
    letters?.close();
    await accounts.close();
    throw error;
  });
  return {
    service: identityService(identity, {
      operator: environment.operator ?? null,
      local: isLoopback(environment.baseUrl),
      byLetter: letters !== undefined,
    }),
    // Its own keys it need not fetch.
    sessions: createSessionVerifier({ jwks: () => identity.jwks(), withdrawals, ...identity.session }),
    stop: async () => {
      await identity.close();
      letters?.close();
      await accounts.close();
    },
  };
});
