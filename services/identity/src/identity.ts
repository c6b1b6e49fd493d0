import pLimit from 'p-limit';
import type { AccountMailer } from '@alliance/platform/ports/account-mailer';
import { originsOf } from '@alliance/platform/http/origins';
import type { SessionNames } from '@alliance/platform/http/session';
import type { KeySet } from '@alliance/platform/http/session-keys';
import { WithdrawnSessions, type Withdrawals } from '@alliance/platform/http/withdrawals';
import { authenticationWith, TOKEN_HOLDS_FOR, type Authentication } from './authentication.ts';
import { forgetResetSecrets } from './account/forgotten-password.ts';
import { mailboxFor } from './account/address-proof.ts';
import { mailQueue } from './account/mail-queue.ts';
import { linksAt, type Links } from './account/links.ts';
import { keptIn, type AccountsDatabase } from './database.ts';
import { endpointsOf } from './endpoints.ts';
import { signedIn, unfitAt } from './fitting.ts';
import { noGuard } from './guard/guard.ts';
import { guardOf } from './guard/limits.ts';
import { handlerOf } from './handle.ts';
import { createPerson, givePassword, namesOf, personByEmail, type NewPerson } from './people.ts';
import { movableAccounts, type MovableAccounts } from './movable-accounts.ts';
import { notInTheSample } from './problems.ts';
import { endEverySession } from './sessions-ended.ts';
import { withdrawnBefore } from './withdrawing.ts';

export interface IdentityOptions {
  /** A file, `:memory:`, or PostgreSQL, opened by whoever chose it. */
  readonly database: string | AccountsDatabase;
  /** Where people reach the installation: `https://alliance.example.org`. `https` makes cookies secure. */
  readonly baseUrl: string;
  /** `/api/auth`, or `/sample/api/auth`. */
  readonly basePath: string;
  /** Different for each tenant: two live on one origin, and every cookie goes to both. */
  readonly cookiePrefix: string;
  /** At least 32 characters. Signs the refresh cookie and encrypts the signing keys at rest; lost, all sign in again. */
  readonly secret: string;
  /** A sample lets anyone look in as one of its people, and has no passwords. */
  readonly sample?: boolean;
  /** Other origins whose pages may sign people in. */
  readonly furtherOrigins?: readonly string[];
  /** Limits attempts to sign in. On unless a test turns it off. */
  readonly limited?: boolean;
  /** Seconds that a signed token holds before it is renewed; five minutes unless a test says less. */
  readonly tokenHoldsFor?: number;
  /**
   * The header in which the server writes the client's address, over whatever the client wrote there. Without
   * it all clients share one limit.
   */
  readonly clientAddressHeader?: string;
  /** Writes to people about their accounts. Without it, links are made by whoever runs the installation. */
  readonly mailer?: AccountMailer | undefined;
}

export interface Identity {
  /** Everything below `basePath`. */
  handle(request: Request): Promise<Response>;
  /** The public keys that sessions are verified by. */
  jwks(): Promise<KeySet>;
  /** The cookie that carries the signed session, and what its token says of itself: for the verifier. */
  readonly session: SessionNames;
  /** Sessions that this process ended. Where several keep accounts together, each has to follow all. */
  readonly withdrawals: Withdrawals;
  createPerson(person: NewPerson): Promise<{ readonly id: string }>;
  /** To somebody who has none yet, so that they can sign in; one that there is stays. */
  givePassword(personId: string, password: string): Promise<void>;
  personByEmail(email: string): Promise<{ readonly id: string } | undefined>;
  /**
   * Where somebody reads reminders: for whatever writes to them, and nobody else. Who hasn't said yet that the address is
   * theirs is asked there once, and reads none.
   */
  mailboxFor(personId: string): Promise<{ readonly name: string; readonly email: string } | undefined>;
  namesOf(ids: Iterable<string>): Promise<ReadonlyMap<string, { readonly name: string }>>;
  /** `Set-Cookie` headers of a session as this person. Throws a `Problem` anywhere but in a sample. */
  signInAs(personId: string): Promise<readonly string[]>;
  /**
   * For accounts that come back from a copy: everybody signs in again, no token is believed that was signed before, and
   * no link in a letter holds any more. This identity is to be closed then; the next signs with a key of its own.
   */
  endEverySession(): Promise<void>;
  /** For whoever runs the installation. */
  readonly links: Links;
  /** For bringing all of it to another database. */
  readonly movable: MovableAccounts;
  close(): Promise<void>;
}

/** The secret is too short to be one, or not the one that the signing keys were encrypted with. */
export class SecretUnfit extends Error {
  override readonly name = 'SecretUnfit';
}

/** Accounts and sessions of one tenant. Its tables are made, or brought up to date, before it answers. */
export const createIdentity = async (options: IdentityOptions): Promise<Identity> => {
  if (options.secret.length < 32) throw new SecretUnfit('the secret needs at least 32 characters');
  const kept = keptIn(options.database);
  const origins = originsOf(options.baseUrl, options.furtherOrigins);
  const { limited = true, tokenHoldsFor = TOKEN_HOLDS_FOR } = options;
  const withdrawals = new WithdrawnSessions('here');
  const mail = mailQueue(options.mailer);
  let guard = noGuard;
  const authentication = authenticationWith({
    ...options,
    database: kept.database,
    origins,
    limited,
    tokenHoldsFor,
    outgoing: mail,
    onWithdrawn: (withdrawn) => withdrawals.add(withdrawn),
    mayWrite: (to) => guard.mayWrite(to),
    onPasswordReset: async ({ id, email }) => {
      await guard.proved(email);
      await forgetResetSecrets(await authentication.$context, id);
      mail.later(() => mail.send({ about: 'password-changed', to: email }));
    },
  });
  const sample = options.sample ?? false;
  const context = await kept
    .alone(() => ready(authentication))
    .catch((error: unknown) => {
      kept.close();
      throw error;
    });
  for (const withdrawn of await withdrawnBefore(context)) withdrawals.add(withdrawn);
  if (limited)
    guard = guardOf(
      context,
      options,
      async (request) => (await signedIn(authentication, request))?.session.id,
    );
  const inTurn = pLimit(kept.atOnce);
  return {
    handle: handlerOf({
      through: (endpoint, request, body) =>
        guard.through(endpoint, request, body, (inner) => inTurn(() => authentication.handler(inner))),
      refused: unfitAt(authentication),
      basePath: options.basePath,
      endpoints: endpointsOf(sample),
      origins,
      databaseAnswers: kept.answers,
      tokenHoldsFor,
    }),
    jwks: () => authentication.api.getJwks(),
    session: {
      cookieName: context.authCookies.sessionData.name,
      issuer: new URL(options.baseUrl).origin,
      audience: 'better-auth:session-cache',
    },
    withdrawals,
    createPerson: (person) => createPerson(authentication, person),
    givePassword: (personId, password) => givePassword(authentication, personId, password),
    personByEmail: (email) => personByEmail(authentication, email),
    mailboxFor: mailboxFor(context, mail),
    namesOf: (ids) => namesOf(authentication, ids),
    signInAs: async (personId) => {
      if (!sample) throw notInTheSample();
      const { headers } = await authentication.api.openSessionFor({
        body: { personId },
        returnHeaders: true,
      });
      return headers.getSetCookie();
    },
    links: linksAt(context, { baseUrl: options.baseUrl, base: options.basePath.replace(/\/api\/auth$/, '') }),
    endEverySession: () => endEverySession(context),
    movable: movableAccounts(authentication),
    close: async () => {
      await mail.settled();
      kept.close();
    },
  };
};

/** Brings the tables up to date, then signs once: a lost secret is found out now, not at the first visit. */
const ready = async (authentication: Authentication) => {
  const context = await authentication.$context;
  await context.runMigrations();
  try {
    await authentication.api.signJWT({ body: { payload: {} } });
  } catch (cause) {
    const locked = cause instanceof Error && cause.message.startsWith('Failed to decrypt private key');
    throw locked ? new SecretUnfit('the signing keys were encrypted with another secret', { cause }) : cause;
  }
  return context;
};
