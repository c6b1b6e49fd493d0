import { z } from 'zod';
import type { Authentication } from './authentication.ts';
import { emailAddress, personName } from './endpoints.ts';
import { newPassword } from './passwords.ts';

const newPerson = z.object({
  id: z.string().min(1).max(64).optional(),
  name: personName,
  email: emailAddress,
  /** Without one, nobody can sign in as this person with an e-mail address. */
  password: newPassword.optional(),
});
export type NewPerson = z.input<typeof newPerson>;

/** There is an account with this e-mail address or id already. */
export class PersonExists extends Error {
  override readonly name = 'PersonExists';
}

/** Makes an account. Throws a `ZodError` for what can't be an account, `PersonExists` for one that is there. */
export const createPerson = async (
  { $context }: Authentication,
  given: NewPerson,
): Promise<{ readonly id: string }> => {
  const { id, name, email, password } = newPerson.parse(given);
  const { internalAdapter, password: passwords } = await $context;
  const hash = password === undefined ? undefined : await passwords.hash(password);
  const there =
    (await internalAdapter.findUserByEmail(email)) ?? (id && (await internalAdapter.findUserById(id)));
  if (there) throw new PersonExists('there is such a person already');
  const user = await internalAdapter.createUser(
    { ...(id !== undefined && { id }), name, email, emailVerified: false },
    { method: 'email-password' },
  );
  if (hash !== undefined)
    await internalAdapter.linkAccount({
      userId: user.id,
      providerId: 'credential',
      accountId: user.id,
      password: hash,
    });
  return { id: user.id };
};

/** For somebody who has none yet. A password that there is stays as it is. */
export const givePassword = async (
  { $context }: Authentication,
  id: string,
  given: string,
): Promise<void> => {
  const { internalAdapter, password: passwords } = await $context;
  const accounts = await internalAdapter.findAccounts(id);
  if (accounts.some(({ providerId }) => providerId === 'credential')) return;
  const { password } = z.object({ password: newPassword }).parse({ password: given });
  await internalAdapter.linkAccount({
    userId: id,
    providerId: 'credential',
    accountId: id,
    password: await passwords.hash(password),
  });
};

/** Whose account has this e-mail address. */
export const personByEmail = async (
  { $context }: Authentication,
  email: string,
): Promise<{ readonly id: string } | undefined> => {
  const { internalAdapter } = await $context;
  const found = await internalAdapter.findUserByEmail(email.toLowerCase());
  return found ? { id: found.user.id } : undefined;
};

/** As many ids as one question to the database may hold. */
const AT_ONCE = 500;

/** The names of those who exist; an unknown id is left out. */
export const namesOf = async (
  { $context }: Authentication,
  ids: Iterable<string>,
): Promise<ReadonlyMap<string, { readonly name: string }>> => {
  const { adapter } = await $context;
  const wanted = [...new Set(ids)];
  const names = new Map<string, { readonly name: string }>();
  for (let from = 0; from < wanted.length; from += AT_ONCE) {
    const some = wanted.slice(from, from + AT_ONCE);
    const found = await adapter.findMany<{ id: string; name: string }>({
      model: 'user',
      where: [{ field: 'id', operator: 'in', value: some }],
      limit: AT_ONCE,
    });
    for (const { id, name } of found) names.set(id, { name });
  }
  return names;
};
