import type { Invitation } from '@alliance/api-client/generated/api';
import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { quoted } from '../../words/quoted.ts';

const COLOUR = { coach: 'text-coach', supervisor: 'text-supervisor-text' } as const;

type Written = Omit<Extract<Invitation, { stage: 'waiting' }>, 'stage' | 'own'>;

/** An invitation as its reader has it. */
export const InvitationText = ({ inviterName, inviterRole, inviteeRole, message }: Written) => (
  <>
    <p className="text-15">
      <Trans>
        <b className={COLOUR[inviterRole]}>{inviterName}</b>,{' '}
        {inviterRole === 'coach' ? t`a coach` : t`a supervisor`}, invites you to learn together, with you as
        the <b className={COLOUR[inviteeRole]}>{inviteeRole}</b>.
      </Trans>
    </p>
    <blockquote className="mt-3 text-20 whitespace-pre-line italic">{quoted(message.trim())}</blockquote>
  </>
);
