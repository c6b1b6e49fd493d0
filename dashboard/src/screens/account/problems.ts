import { t } from '@lingui/core/macro';
import type { CommandPath } from '@alliance/api-client/typed-paths';
import { count } from '../../words/counts.ts';
import type { RefusedAt, SentencesFor } from '../../api/problems.ts';

/** Refusals that only somebody with an account meets, or who opens one, with what can be done. */
export const ACCOUNT_PROBLEMS = {
  'wrong-email-or-password': t`That e-mail and password don’t go together. Try again.`,
  'email-in-use': t`There is an account with this e-mail already. Sign in instead.`,
  'password-too-short': ({ minimum = 0 }) => t`Choose a password of at least ${count(minimum)} characters.`,
  'password-too-common': t`That is among the first passwords that somebody would try. A few words that don’t belong together will do.`,
  'wrong-password': t`That isn’t the password that you have.`,
  'email-already-yours': t`This is your address already.`,
  'link-no-longer-works': t`This link was used, or is too old. Ask for a new one.`,
  'password-too-long': ({ maximum = 0 }) => t`Choose a password of at most ${count(maximum)} characters.`,
  'nothing-would-change': t`That is so already.`,
  'no-feed-stopped': t`There is no earlier address that you could have again.`,
} satisfies SentencesFor<
  RefusedAt<
    Extract<
      CommandPath,
      `/auth/${string}` | `/people/{personId}/settings/${string}` | `/people/{personId}/calendar/${string}`
    >
  >
>;
