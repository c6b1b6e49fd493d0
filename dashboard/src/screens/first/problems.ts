import { t } from '@lingui/core/macro';
import type { CommandPath } from '@alliance/api-client/typed-paths';
import type { RefusedAt, SentencesFor } from '../../api/problems.ts';
import { whenAgain } from '../../api/when-again.ts';
import { ACCOUNT_PROBLEMS } from '../account/problems.ts';

type InvitationPath = '/alliances/invitations' | `/invitations/${string}`;

/** Refusals of an invitation; whoever answers one opens an account on the way. */
export const INVITATION_PROBLEMS = {
  ...ACCOUNT_PROBLEMS,
  'no-invitation': t`This link leads to no invitation. Ask for a new one.`,
  'invitation-already-accepted': t`This invitation was already answered with a yes.`,
  'inviter-cannot-accept': t`This is your own invitation. Send its link to the other person.`,
  'inviter-cannot-decline': t`This is your own invitation. You can take it back instead.`,
  'invitation-already-declined': t`You have said no to it. If that was a slip, ask for another invitation.`,
  'invitation-already-answered': t`This invitation was answered. Write a new one.`,
  'already-invited': t`This invitation is on its way already.`,
  'too-many-letters': ({ of, retryAfter }) =>
    [
      of === 'installation'
        ? t`Many letters are on their way just now, so nothing was sent.`
        : t`That is as many letters as may leave in your name for now, so nothing was sent.`,
      whenAgain(retryAfter),
      t`Or leave the address out and pass the link on.`,
    ].join(' '),
} satisfies SentencesFor<RefusedAt<Extract<CommandPath, InvitationPath>>>;
