import { t } from '@lingui/core/macro';
import type { Sentences } from '../../api/problems.ts';
import { ACCOUNT_PROBLEMS } from '../account/problems.ts';

/** Refusals of an invitation; whoever answers one opens an account on the way. */
export const INVITATION_PROBLEMS: Sentences = {
  ...ACCOUNT_PROBLEMS,
  'no-invitation': t`This link leads to no invitation. Ask for a new one.`,
  'invitation-already-accepted': t`This invitation was already answered with a yes.`,
  'inviter-cannot-accept': t`This is your own invitation. Send its link to the other person.`,
  'inviter-cannot-decline': t`This is your own invitation. You can take it back instead.`,
  'invitation-already-declined': t`You have said no to it. If that was a slip, ask for another invitation.`,
  'invitation-already-answered': t`This invitation was answered. Write a new one.`,
};
