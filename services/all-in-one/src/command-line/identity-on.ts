import { createIdentity, type Identity, type IdentityOptions } from '@alliance/identity/identity';
import { cookiePrefixOf } from '@alliance/platform/http/session';
import type { Platform } from '@alliance/platform/ports/ports';

/** Accounts as a server would open them, for a command that runs in its place. */
export const identityOn = (
  { vault }: Pick<Platform, 'vault'>,
  database: IdentityOptions['database'],
  baseUrl: string,
): Promise<Identity> =>
  createIdentity({
    database,
    baseUrl,
    basePath: '/api/auth',
    cookiePrefix: cookiePrefixOf('main'),
    secret: vault.digest('sessions of main'),
  });
