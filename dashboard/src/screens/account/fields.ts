import { t } from '@lingui/core/macro';
export interface Account {
  readonly name: string;
  readonly email: string;
  readonly password: string;
}

export const NO_ACCOUNT: Account = { name: '', email: '', password: '' };

/** Characters that a new password has at least. */
export const SHORTEST_PASSWORD = 10;

export const PASSWORD_HINT = t`Ten characters or more; a sentence is good.`;
export const TOO_SHORT = t`Choose a password of at least ten characters.`;

/** Characters as a person counts them. */
export const isLongEnough = (password: string): boolean => [...password].length >= SHORTEST_PASSWORD;

export type Lacking = Partial<Record<keyof Account, string>>;

export const looksLikeEmail = (text: string): boolean => /^\S+@\S+\.\S+$/.test(text.trim());

/** What still stands in the way, field by field, in sentences; a new account also needs a name. */
export const lacking = ({ name, email, password }: Account, isNew: boolean): Lacking => ({
  ...(isNew && !name.trim() ? { name: t`Say what the other should call you.` } : {}),
  ...(looksLikeEmail(email) ? {} : { email: t`Write your e-mail address whole, with its @.` }),
  ...(isNew && !isLongEnough(password)
    ? { password: TOO_SHORT }
    : password
      ? {}
      : { password: t`Write your password.` }),
});
