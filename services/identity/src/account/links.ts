import { accountLink } from '@alliance/platform/ports/account-mailer';
import type { KeptAccounts } from '../kept-accounts.ts';
import { newEmailSecret } from './email-change.ts';
import { newResetSecret } from './forgotten-password.ts';

export interface Links {
  /** By which the person with this address chooses a new password, once and within an hour. */
  resetPassword(email: string): Promise<string | undefined>;
  /**
   * By which the person who asked for this address confirms it, once and within a day. Anybody can ask for any address:
   * where several did, the one it is for is named by the address that they have now.
   * @throws SeveralAsked where it isn't said which of them.
   */
  confirmEmail(newEmail: string, now?: string): Promise<string | undefined>;
}

/** Several people have asked for one address. A link for the first of them could give it to whoever was quickest. */
export class SeveralAsked extends Error {
  override readonly name = 'SeveralAsked';
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
  confirmEmail: async (given, now) => {
    const newEmail = given.toLowerCase();
    const asked = await adapter.findMany<{ id: string; email: string }>({
      model: 'user',
      where: [{ field: 'pendingEmail', value: newEmail }],
    });
    const meant = now === undefined ? asked : asked.filter(({ email }) => email === now.toLowerCase());
    const [found, another] = meant;
    if (another)
      throw new SeveralAsked(
        'several people here have asked for this e-mail address: say behind it which address the right one has now',
      );
    if (!found) return undefined;
    const secret = await newEmailSecret({ internalAdapter }, { userId: found.id, newEmail });
    return accountLink(at, 'confirm-email', secret);
  },
});
