import { accountLink } from '@alliance/platform/ports/account-letters';
import type { KeptAccounts } from '../kept-accounts.ts';
import { newEmailSecret } from './email-change.ts';
import { newResetSecret } from './forgotten-password.ts';

export interface Links {
  /** By which the person with this address chooses a new password, once and within an hour. */
  resetPassword(email: string): Promise<string | undefined>;
  /** By which the person who asked for this address confirms it, once and within a day. */
  confirmEmail(newEmail: string): Promise<string | undefined>;
}

/**
 * Links for whoever runs an installation without a mail server, to be handed on. Undefined where nobody has the
 * address, or nobody asked for it.
 */
export const linksAt = (
  { internalAdapter, adapter }: KeptAccounts,
  at: { readonly baseUrl: string; readonly base: string },
): Links => ({
  resetPassword: async (email) => {
    const found = await internalAdapter.findUserByEmail(email.toLowerCase());
    if (!found) return undefined;
    return accountLink(at, 'reset-password', await newResetSecret({ internalAdapter }, found.user.id));
  },
  confirmEmail: async (given) => {
    const newEmail = given.toLowerCase();
    const found = await adapter.findOne<{ id: string }>({
      model: 'user',
      where: [{ field: 'pendingEmail', value: newEmail }],
    });
    if (!found) return undefined;
    const secret = await newEmailSecret({ internalAdapter }, { userId: found.id, newEmail });
    return accountLink(at, 'confirm-email', secret);
  },
});
