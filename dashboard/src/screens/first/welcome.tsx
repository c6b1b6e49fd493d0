import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { signOut } from '../../app/identity.ts';
import { firstNameOf } from '../../app/pair.tsx';
import { Button } from '../../kit/button.tsx';
import { InvitationLink } from './invitation-link.tsx';
import { sentInvitationsQuery } from './invitations.ts';

/** For someone with an account and no partnership yet: what they wait for. */
export const Welcome = ({ name }: { readonly name: string }) => {
  const { data: waiting = [] } = useQuery(sentInvitationsQuery);
  const navigate = useNavigate();
  return (
    <div className="space-y-4">
      <p className="text-15">
        {waiting.length > 0
          ? `${firstNameOf(name)}, your invitation waits for its answer.`
          : `${firstNameOf(name)}, you aren’t in a partnership yet. Invite someone, or open the link that someone sent you.`}
      </p>
      {waiting.map(({ allianceId, token, message, inviteeEmail }) => (
        <div key={allianceId} className="border-t border-rule pt-3">
          <p className="mb-2 text-15 text-ink-2">
            {inviteeEmail && <>{inviteeEmail}, </>}
            <i>“{message}”</i>
          </p>
          <InvitationLink token={token} sent={false} />
        </div>
      ))}
      <Button onClick={() => void signOut().then(() => navigate({ to: '/' }))}>Sign out</Button>
    </div>
  );
};
