import { hostPrefixOf } from '@alliance/platform/http/session';
import type { AuthContext } from 'better-auth';
import { getIP } from 'better-auth/api';
import type { KeptAccounts } from '../kept-accounts.ts';
import { keyFor } from '../secrets.ts';
import { attemptsIn } from './attempts.ts';
import { guardWith, type Guard, type GuardOptions } from './guard.ts';
import { knownDevices } from './known-device.ts';

interface Limited {
  readonly secret: string;
  readonly baseUrl: string;
  readonly cookiePrefix: string;
}

/** The limits of an installation. */
export const guardOf = (
  { adapter, options }: Pick<KeptAccounts, 'adapter'> & Pick<AuthContext, 'options'>,
  { secret, baseUrl, cookiePrefix }: Limited,
  sessionOf: GuardOptions['sessionOf'],
): Guard =>
  guardWith({
    attempts: attemptsIn({ adapter }),
    devices: knownDevices(
      secret,
      `${hostPrefixOf(baseUrl)}${cookiePrefix}.device`,
      baseUrl.startsWith('https:'),
    ),
    key: keyFor(secret, 'attempts'),
    addressOf: (request) => getIP(request, options) ?? undefined,
    sessionOf,
  });
