import type { Invitation } from '@alliance/api-client/generated/api';
import { Trans } from '@lingui/react/macro';
import { quoted } from '../../words/quoted.ts';

type Written = Omit<Extract<Invitation, { stage: 'waiting' }>, 'stage' | 'own'>;

/** An invitation as its reader has it. */
export const InvitationText = ({ inviterName, inviterRole, message }: Written) => (
  <>
    <p className="text-15">
      {inviterRole === 'coach' ? (
        <Trans>
          <b className="text-coach">{inviterName}</b>, a coach, invites you to learn together, with you as the{' '}
          <b className="text-supervisor-text">supervisor</b>.
        </Trans>
      ) : (
        <Trans>
          <b className="text-supervisor-text">{inviterName}</b>, a supervisor, invites you to learn together,
          with you as the <b className="text-coach">coach</b>.
        </Trans>
      )}
    </p>
    <blockquote className="mt-3 text-20 whitespace-pre-line italic">{quoted(message.trim())}</blockquote>
  </>
);
