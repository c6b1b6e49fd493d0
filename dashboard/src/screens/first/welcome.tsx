import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { signOut } from '../../api/identity.ts';
import { firstNameOf } from '../../words/names.ts';
import { Button, buttonLook } from '../../kit/button.tsx';
import { sentInvitationsQuery } from './invitations.ts';
import { SentInvitationRow } from './sent-invitation.tsx';
import { InvitationRefusal } from './refusal.tsx';

/** For someone with an account and no partnership yet: what they wait for. */
export const Welcome = ({ name }: { readonly name: string }) => {
  const { data: sent, error } = useQuery(sentInvitationsQuery);
  const waits = sent?.some(({ stage }) => stage === 'waiting');
  return (
    <div>
      <p className="mt-0.5 text-15 text-ink-2">
        {waits
          ? t`${firstNameOf(name)}, what you wrote waits for its answer. This page moves on by itself.`
          : t`${firstNameOf(name)}, you aren’t in a partnership yet. Invite someone, or open the link that someone sent you.`}
      </p>
      <InvitationRefusal error={error} />
      <ul className="mt-3">
        {sent?.map((invitation) => (
          <SentInvitationRow key={invitation.allianceId} invitation={invitation} />
        ))}
      </ul>
      <p className="flex flex-wrap items-center gap-x-5 gap-y-2 border-t border-rule pt-3">
        <Button onClick={() => void signOut()}>
          <Trans>Sign out</Trans>
        </Button>
        <Link to="/account" className={buttonLook('link')}>
          <Trans>Your account</Trans>
        </Link>
      </p>
    </div>
  );
};
