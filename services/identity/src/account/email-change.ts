import { dateOf, secondsAfter, systemClock } from '@alliance/platform/clock';
import { Problem } from '@alliance/platform/http/problem';
import { createAuthEndpoint, sensitiveSessionMiddleware } from 'better-auth/api';
import { setSessionCookie } from 'better-auth/cookies';
import { z } from 'zod';
import type { KeptAccounts } from '../kept-accounts.ts';
import { emailInUse, linkNoLongerWorks, wrongPassword } from '../problems.ts';
import { newToken } from '../secrets.ts';
import { forgetResetSecrets } from './forgotten-password.ts';
import { PROVED } from './proved.ts';
import type { MailQueue } from './mail-queue.ts';

/** Seconds that the link works. */
export const CONFIRMED_WITHIN = 24 * 60 * 60;

const wanted = z.object({ userId: z.string(), newEmail: z.string() });
interface Account {
  readonly id: string;
  readonly email: string;
  readonly pendingEmail?: string | null;
}

const alreadyYours = () => new Problem('email-already-yours', 409, 'This is your e-mail address already.');

/** The secret of a link that says of an address that it is its reader's, once. Only its hash is kept. */
export const newEmailSecret = async (
  { internalAdapter }: Pick<KeptAccounts, 'internalAdapter'>,
  change: z.output<typeof wanted>,
  within = CONFIRMED_WITHIN,
): Promise<string> => {
  const secret = newToken();
  await internalAdapter.createVerificationValue({
    identifier: `confirm-email:${secret}`,
    value: JSON.stringify(change),
    expiresAt: dateOf(secondsAfter(systemClock.now(), within)),
  });
  return secret;
};

/**
 * A new address counts once the password was given for it, here, and its own link was opened. The earlier mailbox is
 * never needed, since people leave employers; it is told.
 */
export const emailChange = (mail: MailQueue, mayWrite: (to: string) => Promise<boolean>) => ({
  changeEmail: createAuthEndpoint(
    '/change-email',
    {
      method: 'POST',
      body: z.object({ newEmail: z.string(), password: z.string() }),
      use: [sensitiveSessionMiddleware],
    },
    async (context) => {
      const { internalAdapter, password, session } = context.context;
      const { id: userId, email } = session.user;
      const newEmail = context.body.newEmail.toLowerCase();
      const account = await internalAdapter.findCredentialAccount(userId);
      const hash = account?.password;
      if (!hash || !(await password.verify({ hash, password: context.body.password }))) throw wrongPassword();
      if (newEmail === email) throw alreadyYours();
      const user = {
        ...session.user,
        ...(await internalAdapter.updateUser(userId, { pendingEmail: newEmail })),
      };
      await setSessionCookie(context, { session: await internalAdapter.createSession(userId), user });
      if (mail.byLetter)
        mail.later(async () => {
          // Neither many letters to one address, nor many by one account.
          if (!(await mayWrite(newEmail)) || !(await mayWrite(userId))) return;
          if (await internalAdapter.findUserByEmail(newEmail))
            return mail.send({ about: 'email-in-use', to: newEmail });
          const secret = await newEmailSecret({ internalAdapter }, { userId, newEmail });
          await mail.send({ about: 'confirm-email', to: newEmail, secret });
        });
      return context.json({ byLetter: mail.byLetter });
    },
  ),

  keepEmail: createAuthEndpoint(
    '/keep-email',
    { method: 'POST', use: [sensitiveSessionMiddleware] },
    async (context) => {
      await context.context.internalAdapter.updateUser(context.context.session.user.id, {
        pendingEmail: null,
      });
      return context.json({});
    },
  ),

  confirmEmail: createAuthEndpoint(
    '/confirm-email',
    { method: 'POST', body: z.object({ token: z.string() }) },
    async (context) => {
      const { internalAdapter, adapter } = context.context;
      const kept = await internalAdapter.consumeVerificationValue(`confirm-email:${context.body.token}`);
      if (!kept) throw linkNoLongerWorks();
      const { userId, newEmail } = wanted.parse(JSON.parse(kept.value));
      const user = await adapter.findOne<Account>({ model: 'user', where: [{ field: 'id', value: userId }] });
      // The one that they have already: they show that it is theirs.
      if (user?.email === newEmail) {
        await internalAdapter.updateUser(userId, PROVED);
        return context.json({ email: newEmail, byLetter: mail.byLetter, isNew: false });
      }
      // Somebody who asked for another address since, or for none, is not brought to this one.
      if (user?.pendingEmail !== newEmail) throw linkNoLongerWorks();
      if (await internalAdapter.findUserByEmail(newEmail)) throw emailInUse();
      await internalAdapter.updateUser(userId, { ...PROVED, email: newEmail, pendingEmail: null });
      await forgetResetSecrets({ adapter }, userId);
      mail.later(() => mail.send({ about: 'email-changed', to: user.email }));
      return context.json({ email: newEmail, byLetter: mail.byLetter, isNew: true });
    },
  ),
});
