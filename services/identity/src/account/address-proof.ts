import { createAuthEndpoint, sensitiveSessionMiddleware } from 'better-auth/api';
import type { KeptAccounts } from '../kept-accounts.ts';
import { newEmailSecret } from './email-change.ts';
import type { AddressProof } from './proved.ts';
import type { MailQueue } from './mail-queue.ts';

interface Addressed {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly addressProof?: AddressProof;
}

/** Seconds that the link of the first letter works: whoever signed up and went on holiday finds it as well. */
const PROVED_WITHIN = 30 * 24 * 60 * 60;

const found = (adapter: Pick<KeptAccounts['adapter'], 'findOne'>, id: string): Promise<Addressed | null> =>
  adapter.findOne<Addressed>({ model: 'user', where: [{ field: 'id', value: id }] });

const ask = async ({ internalAdapter }: KeptAccounts, mail: MailQueue, { id, email }: Addressed) => {
  const secret = await newEmailSecret({ internalAdapter }, { userId: id, newEmail: email }, PROVED_WITHIN);
  await mail.send({ about: 'first-letter', to: email, secret });
  await internalAdapter.updateUser(id, { addressProof: 'asked' satisfies AddressProof });
};

/**
 * Where somebody reads letters that nobody asked for, and by which name they go. Undefined where there is no such account,
 * and where they haven't said yet that the address is theirs: then a first letter asks them, once.
 */
export const mailboxFor =
  (kept: KeptAccounts, mail: MailQueue) =>
  async (personId: string): Promise<{ readonly name: string; readonly email: string } | undefined> => {
    const person = await found(kept.adapter, personId);
    if (person?.addressProof === 'to-ask' && mail.byLetter) await ask(kept, mail, person);
    return person && !person.addressProof ? { name: person.name, email: person.email } : undefined;
  };

/** What somebody reads of it on their account page, and how they have the first letter sent, or sent again. */
export const addressProof = (mail: MailQueue, mayWrite: (to: string) => Promise<boolean>) => ({
  readAddress: createAuthEndpoint(
    '/address',
    { method: 'GET', use: [sensitiveSessionMiddleware] },
    async (context) => {
      const person = await found(context.context.adapter, context.context.session.user.id);
      return context.json({ shown: !person?.addressProof });
    },
  ),
  showAddress: createAuthEndpoint(
    '/show-address',
    { method: 'POST', use: [sensitiveSessionMiddleware] },
    async (context) => {
      const { adapter, internalAdapter, session } = context.context;
      if (mail.byLetter)
        mail.later(async () => {
          const person = await found(adapter, session.user.id);
          if (person?.addressProof && (await mayWrite(person.email)))
            await ask({ adapter, internalAdapter }, mail, person);
        });
      return context.json({ byLetter: mail.byLetter });
    },
  ),
});
