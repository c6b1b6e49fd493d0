import { createIdentity, type Identity, type IdentityOptions } from '@alliance/identity/identity';
import { cookiePrefixOf } from '@alliance/platform/http/session';
import type { KeyVault } from '@alliance/platform/ports/key-vault';

/** Accounts as a server would open them, for a command that runs in its place. */
export const identityOn = (
  digest: KeyVault['digest'],
  database: IdentityOptions['database'],
  baseUrl: string,
): Promise<Identity> =>
  createIdentity({
    database,
    baseUrl,
    basePath: '/api/auth',
    cookiePrefix: cookiePrefixOf('main'),
    secret: digest('sessions of main'),
  });
