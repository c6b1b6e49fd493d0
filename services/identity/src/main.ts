import { accountMailer } from '@alliance/mailer/account-mailer';
import { reminderMailer } from '@alliance/mailer/reminder-mailer';
import { accountsOf } from '@alliance/host/accounts';
import { host, PREFIX, TENANT } from '@alliance/host/host';
import { CLIENT_ADDRESS } from '@alliance/platform/http/mounted';
import { isLoopback } from '@alliance/platform/http/origins';
import { cookiePrefixOf, createSessionVerifier } from '@alliance/platform/http/session';
import { handedLetters } from './handed-mail.ts';
import { identityService } from './identity-service.ts';
import { createIdentity } from './identity.ts';

await host('identity', ['postgresql'], async ({ environment, platform, withdrawals }) => {
  const accounts = await accountsOf(environment);
  const { baseUrl, smtpUrl, operator } = environment;
  const mailer = accountMailer({ smtpUrl, operator, baseUrl, base: '' });
  const identity = await createIdentity({
    mailer: mailer,
    database: accounts,
    baseUrl,
    basePath: `${PREFIX}/auth`,
    cookiePrefix: cookiePrefixOf(TENANT),
    clientAddressHeader: CLIENT_ADDRESS,
    secret: platform.vault.digest(`sessions of ${TENANT}`),
  }).catch(async (error: unknown) => {
    mailer?.close();
    await accounts.close();
    throw error;
  });
  const reminders = reminderMailer({
    smtpUrl,
    operator,
    baseUrl,
    base: '',
    tenant: TENANT,
    vault: platform.vault,
    mailboxOf: identity.mailboxFor,
  });
  const runBy = {
    operator: environment.operator ?? null,
    local: isLoopback(environment.baseUrl),
    byLetter: mailer !== undefined,
  };
  return {
    service: identityService(identity, runBy, (running) => [handedLetters(running, reminders)]),
    // Its own keys it need not fetch.
    sessions: createSessionVerifier({ jwks: () => identity.jwks(), withdrawals, ...identity.session }),
    stop: async () => {
      await identity.close();
      mailer?.close();
      reminders?.close();
      await accounts.close();
    },
  };
});
