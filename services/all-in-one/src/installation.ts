import { contractsWith } from '@alliance/contracts/contracts';
import { createIdentity, type Identity, type IdentityOptions } from '@alliance/identity/identity';
import { identityService, type RunBy } from '@alliance/identity/identity-service';
import { insightsWith } from '@alliance/insights/insights';
import { accountMailer } from '@alliance/mailer/account-mailer';
import { invitationMailer } from '@alliance/mailer/invitation-mailer';
import { reminderMailer } from '@alliance/mailer/reminder-mailer';
import type { Platform } from '@alliance/platform/ports/ports';
import { CLIENT_ADDRESS } from '@alliance/platform/http/mounted';
import { isLoopback, originsOf } from '@alliance/platform/http/origins';
import { cookiePrefixOf, createSessionVerifier, sessionNamesOf } from '@alliance/platform/http/session';
import { serve, type Served } from '@alliance/platform/service/serve';
import type { Service } from '@alliance/platform/service/service';
import { reviews } from '@alliance/reviews/reviews';

export interface InstallationOptions {
  /** `main` or `sample`: keeps cookies and ciphertexts apart. */
  readonly tenant: string;
  /** In front of `/api`: empty, or `/sample`. */
  readonly base: string;
  /** Where people reach it. */
  readonly baseUrl: string;
  readonly identity: Pick<
    IdentityOptions,
    'database' | 'sample' | 'limited' | 'furtherOrigins' | 'tokenHoldsFor'
  >;
  /** A mail server for invitations. */
  readonly smtpUrl?: string;
  /** Milliseconds between two looks at what is due, where a test can't wait for the usual. */
  readonly looksEvery?: number;
  /** `only-by-people` where what falls due is left to whoever plays a scenario: nothing happens by itself. */
  readonly happens?: 'only-by-people';
  /** Who runs it. */
  readonly operator?: NonNullable<RunBy['operator']>;
  /** Whose word for a client's address is taken; a proxy's on this machine unless others are named. */
  readonly trustedProxies?: readonly string[];
  /** Services of this installation alone. */
  readonly further?: (identity: Identity) => readonly Service[];
  /** Told of a link that no letter carries. */
  readonly onLinkShown?: (link: string) => void;
}

export interface Installation {
  readonly served: Served;
  readonly identity: Identity;
  stop(): Promise<void>;
}

const withoutSchedules = ({ schedules: _left, ...service }: Service): Service => service;

/** Every service on one platform, with accounts of its own. */
export const install = async (platform: Platform, options: InstallationOptions): Promise<Installation> => {
  const { tenant, base, baseUrl, smtpUrl, operator, onLinkShown } = options;
  const accountMail = accountMailer({ smtpUrl, operator, baseUrl, base });
  const identity = await createIdentity({
    ...options.identity,
    baseUrl,
    basePath: `${base}/api/auth`,
    cookiePrefix: cookiePrefixOf(tenant),
    clientAddressHeader: CLIENT_ADDRESS,
    secret: platform.vault.digest(`sessions of ${tenant}`),
    mailer: accountMail,
  });
  const invitationMail = invitationMailer({ smtpUrl, operator, baseUrl, base, onLinkShown });
  const reminderMail = reminderMailer({
    smtpUrl,
    operator,
    baseUrl,
    base,
    tenant,
    vault: platform.vault,
    mailboxOf: identity.mailboxFor,
  });
  const sessions = createSessionVerifier({
    jwks: () => identity.jwks(),
    withdrawals: identity.withdrawals,
    ...sessionNamesOf(baseUrl, tenant),
  });
  const services = [
    identityService(identity, {
      operator: operator ?? null,
      local: isLoopback(baseUrl),
      byLetter: accountMail !== undefined,
    }),
    contractsWith(invitationMail.send),
    reviews,
    insightsWith(reminderMail),
    ...(options.further?.(identity) ?? []),
  ];
  const acting = options.happens === 'only-by-people' ? services.map(withoutSchedules) : services;
  const served = await serve(acting, platform, {
    tenant,
    prefix: `${base}/api`,
    origins: originsOf(baseUrl, options.identity.furtherOrigins),
    limited: options.identity.limited ?? true,
    sessions,
    ...(options.looksEvery !== undefined && { looksEvery: options.looksEvery }),
    ...(options.trustedProxies && { trustedProxies: options.trustedProxies }),
  });
  return {
    served,
    identity,
    stop: async () => {
      await served.stop();
      await identity.close();
      invitationMail.close();
      reminderMail?.close();
      accountMail?.close();
      await platform.close();
    },
  };
};
