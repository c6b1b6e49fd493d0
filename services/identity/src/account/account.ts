import type { BetterAuthPlugin } from 'better-auth';
import { addressProof } from './address-proof.ts';
import { devices } from './devices.ts';
import { emailChange } from './email-change.ts';
import { forgottenPassword } from './forgotten-password.ts';
import type { MailQueue } from './mail-queue.ts';

/** What an account can do beyond what better-auth has for it. */
export const accountEndpoints = (mail: MailQueue, mayWrite: (email: string) => Promise<boolean>) =>
  ({
    id: 'account',
    endpoints: {
      ...devices,
      ...forgottenPassword(mail, mayWrite),
      ...emailChange(mail, mayWrite),
      ...addressProof(mail, mayWrite),
    },
  }) satisfies BetterAuthPlugin;
