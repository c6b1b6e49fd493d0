import { dateOf, secondsAfter, systemClock } from '@alliance/platform/clock';
import { createAuthEndpoint } from 'better-auth/api';
import { z } from 'zod';
import type { KeptAccounts } from '../kept-accounts.ts';
import { newToken } from '../secrets.ts';
import type { MailQueue } from './mail-queue.ts';

/** Seconds that the link works. */
export const RESET_WITHIN = 60 * 60;

/** The secret of a link by which somebody chooses a new password, once. Only its hash is kept. */
export const newResetSecret = async (
  { internalAdapter }: Pick<KeptAccounts, 'internalAdapter'>,
  userId: string,
) => {
  const secret = newToken();
  await internalAdapter.createVerificationValue({
    // better-auth's own endpoint looks for it under this name.
    identifier: `reset-password:${secret}`,
    value: userId,
    expiresAt: dateOf(secondsAfter(systemClock.now(), RESET_WITHIN)),
  });
  return secret;
};

/** After a new password or address, links that were sent before lead nowhere. */
export const forgetResetSecrets = ({ adapter }: Pick<KeptAccounts, 'adapter'>, userId: string) =>
  adapter.deleteMany({ model: 'verification', where: [{ field: 'value', value: userId }] });

/**
 * Answers alike, and at once, whether or not anybody has this address: what follows from it follows later. Says
 * whether this installation sends letters at all, which is the same for everybody.
 */
export const forgottenPassword = (
  mail: MailQueue,
  /** Whether a letter may go there once more. */
  mayWrite: (email: string) => Promise<boolean>,
) => ({
  forgotPassword: createAuthEndpoint(
    '/forgot-password',
    { method: 'POST', body: z.object({ email: z.string() }) },
    async (context) => {
      const email = context.body.email.toLowerCase();
      const { internalAdapter } = context.context;
      if (mail.byLetter)
        mail.later(async () => {
          const found = await internalAdapter.findUserByEmail(email);
          if (!found || !(await mayWrite(email))) return;
          const secret = await newResetSecret({ internalAdapter }, found.user.id);
          await mail.send({ about: 'reset-password', to: found.user.email, secret });
        });
      return context.json({ byLetter: mail.byLetter });
    },
  ),
});
