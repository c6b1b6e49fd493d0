import { randomUUID } from 'node:crypto';
import { hostPrefixOf } from '@alliance/platform/http/session';
import type { WithdrawnSession } from '@alliance/platform/http/withdrawals';
import { report } from '@alliance/platform/report';
import { betterAuth, type BetterAuthOptions } from 'better-auth';
import { jwt } from 'better-auth/plugins/jwt';
import type { Kept } from './database.ts';
import { accountEndpoints } from './account/account.ts';
import { draftKeys } from './account/draft-key.ts';
import { RESET_WITHIN } from './account/forgotten-password.ts';
import type { MailQueue } from './account/mail-queue.ts';
import { TO_ASK } from './account/proved.ts';
import { deviceNamed } from './device-name.ts';
import { attemptsTable } from './guard/attempts.ts';
import { LONGEST_PASSWORD } from './passwords.ts';
import { renewing } from './renewing.ts';
import { signInAs } from './sample-sign-in.ts';
import { withdrawing } from './withdrawing.ts';

/** How long the signed token in the cookie holds, in seconds, before it is renewed. */
export const TOKEN_HOLDS_FOR = 300;
/** Seconds. */
const DAY = 24 * 60 * 60;
/**
 * How long a session lives after it was last used. Pairs meet every four to six weeks, and holidays lie in between:
 * whoever comes back within two months finds the device as it was left.
 */
export const SESSION_LIVES_FOR = 60 * DAY;

export interface AuthenticationOptions {
  readonly database: Kept['database'];
  /** Origin of the installation; `https` makes cookies secure. */
  readonly baseUrl: string;
  readonly basePath: string;
  readonly cookiePrefix: string;
  readonly secret: string;
  /** Seconds that the signed token in the cookie holds. */
  readonly tokenHoldsFor: number;
  readonly onWithdrawn: (withdrawn: WithdrawnSession) => void;
  readonly outgoing: MailQueue;
  /** Whether one more letter may go there just now. */
  readonly mayWrite: (to: string) => Promise<boolean>;
  readonly onPasswordReset: (user: { readonly id: string; readonly email: string }) => Promise<void>;
  readonly origins: readonly string[];
  /** Attempts to sign in are limited per client address and minute. */
  readonly limited: boolean;
  /** The header in which the server, never the client, writes the client's address. */
  readonly clientAddressHeader?: string;
}

const tenAMinute = { window: 60, max: 10 };

/**
 * From one address of a client; keys of a table of better-auth's rules. Signing in has limits of its own, which let
 * known devices pass (`guard/`).
 */
const limits: NonNullable<BetterAuthOptions['rateLimit']>['customRules'] = {
  '/sign-in/email': false,
  '/sign-up/email': tenAMinute,
  '/change-password': tenAMinute,
  '/change-email': tenAMinute,
  '/forgot-password': tenAMinute,
  '/reset-password': tenAMinute,
  '/confirm-email': tenAMinute,
  '/show-address': tenAMinute,
  // Asked for by every page and every service; each would cost a write.
  '/get-session': false,
  '/draft-key': false,
  '/devices': false,
  '/address': false,
  '/sign-out': false,
  '/jwks': false,
};

/**
 * better-auth, as this installation uses it: e-mail address and password; a session row that is the refresh
 * path, and beside it the session as an EdDSA token that any service verifies by our public keys.
 * Passkeys and organisations' own sign-in are further plugins in the list below.
 */
export const authenticationWith = (options: AuthenticationOptions) =>
  betterAuth({
    appName: 'Learning Alliance',
    database: options.database,
    baseURL: options.baseUrl,
    basePath: options.basePath,
    secret: options.secret,
    trustedOrigins: [...options.origins],
    telemetry: { enabled: false },
    emailAndPassword: {
      enabled: true,
      // Characters are counted before; here code units are, of which the longest have two.
      minPasswordLength: 1,
      maxPasswordLength: 2 * LONGEST_PASSWORD,
      resetPasswordTokenExpiresIn: RESET_WITHIN,
      revokeSessionsOnPasswordReset: true,
      onPasswordReset: ({ user }) => options.onPasswordReset(user),
    },
    user: {
      additionalFields: {
        /** Of accounts of before, whose owners haven't chosen one since: it is chosen in the person's own scope now. */
        timeZone: { type: 'string', required: false, input: false },
        pendingEmail: { type: 'string', required: false, input: false },
        /** An `AddressProof`. */
        addressProof: { type: 'string', required: false, input: false, returned: false },
      },
    },
    // Who reads the database opens no link.
    verification: { storeIdentifier: 'hashed' },
    session: {
      additionalFields: { device: { type: 'string', required: false, input: false, returned: false } },
      expiresIn: SESSION_LIVES_FOR,
      updateAge: DAY,
      cookieCache: { enabled: true, strategy: 'jwt', maxAge: options.tokenHoldsFor },
    },
    plugins: [
      jwt({
        sessionCookieCache: true,
        disableSettingJwtHeader: true,
        jwks: {
          keyPairConfig: { alg: 'EdDSA', crv: 'Ed25519' },
          rotationInterval: 90 * DAY,
          gracePeriod: DAY,
        },
      }),
      signInAs,
      renewing,
      withdrawing(options),
      attemptsTable,
      draftKeys(options.secret),
      accountEndpoints(options.outgoing, options.mayWrite),
    ],
    rateLimit: { enabled: options.limited, storage: 'database', customRules: limits },
    advanced: {
      cookiePrefix: hostPrefixOf(options.baseUrl) + options.cookiePrefix,
      defaultCookieAttributes: {
        path: '/',
        httpOnly: true,
        sameSite: 'lax',
        secure: options.baseUrl.startsWith('https:'),
      },
      // Its own prefix would be `__Secure-`; ours is stricter, and stands in front already.
      useSecureCookies: false,
      disableOriginCheck: false,
      database: { generateId: () => randomUUID() },
      ipAddress: { ipAddressHeaders: options.clientAddressHeader ? [options.clientAddressHeader] : [] },
    },
    databaseHooks: {
      // Where somebody was is nothing that we need to keep; of what with, a coarse word, for their list of devices.
      user: { create: { before: async (user) => ({ data: { ...user, ...TO_ASK } }) } },
      session: {
        create: {
          before: async ({ userAgent }) => ({
            data: { ipAddress: '', userAgent: '', device: deviceNamed(userAgent ?? undefined) ?? null },
          }),
        },
      },
    },
    // What is no refusal is thrown, and told by whoever stands before this: else it would be printed whole, with the
    // address of the database and whatever it says of the row.
    onAPIError: { throw: true },
    logger: {
      level: 'error',
      // Its messages may hold an e-mail address: only the kind of error is told.
      log: (_level, _message, ...details: unknown[]) => {
        const error = details.find((detail) => detail instanceof Error);
        if (error) report('identity-trouble', { service: 'identity', error: error.name });
      },
    },
  });

export type Authentication = ReturnType<typeof authenticationWith>;
