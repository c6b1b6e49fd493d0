import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { CopyLink } from './copy-link.tsx';

interface InvitationLinkProps {
  readonly token: string;
  /** Whether a letter left with it; it was not asked for one where nobody's address was given. */
  readonly letter: 'sent' | 'shown' | 'not-asked';
}

const SAID = {
  sent: t`It’s on its way by e-mail. This is the same link:`,
  shown: t`No letter left from here. Pass this link on to the other, and only to them:`,
  'not-asked': t`Pass this link on to the other, and only to them:`,
} as const;

/** The way to the invitation, to be passed on by hand. */
export const InvitationLink = ({ token, letter }: InvitationLinkProps) => (
  <div role="status" className="space-y-3">
    <p className="text-17">{SAID[letter]}</p>
    <CopyLink token={token} shown />
    <p className="text-13 text-ink-3">
      <Trans>
        Whoever has it may read your sentence and say yes or no. Nothing begins before that; this page moves
        on by itself, and you’ll find the link here again.
      </Trans>
    </p>
  </div>
);
