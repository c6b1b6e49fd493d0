import type { BetterAuthPlugin } from 'better-auth';
import { devices } from './devices.ts';
import { emailChange } from './email-change.ts';
import { forgottenPassword } from './forgotten-password.ts';
import type { Outgoing } from './letters.ts';

/** What an account can do beyond what better-auth has for it. */
export const accountDoors = (letters: Outgoing, mayWrite: (email: string) => Promise<boolean>) =>
  ({
    id: 'account',
    endpoints: { ...devices, ...forgottenPassword(letters, mayWrite), ...emailChange(letters, mayWrite) },
  }) satisfies BetterAuthPlugin;
