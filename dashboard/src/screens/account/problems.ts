import { t } from '@lingui/core/macro';
import type { Sentences } from '../../api/problems.ts';

/** Refusals that only somebody with an account meets, or who opens one, with what can be done. */
export const ACCOUNT_PROBLEMS: Sentences = {
  'wrong-email-or-password': t`That e-mail and password don’t go together. Try again.`,
  'email-in-use': t`There is an account with this e-mail already. Sign in instead.`,
  'password-too-short': t`Choose a password of at least ten characters.`,
  'password-too-common': t`That is among the first passwords that somebody would try. A few words that don’t belong together will do.`,
  'wrong-password': t`That isn’t the password that you have.`,
  'email-already-yours': t`This is your address already.`,
  'link-no-longer-works': t`This link was used, or is too old. Ask for a new one.`,
  'password-too-long': t`Choose a password of at most 128 characters.`,
};
