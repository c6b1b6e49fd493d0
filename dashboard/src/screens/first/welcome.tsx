import { useQuery } from '@tanstack/react-query';
import { signOut } from '../../app/identity.ts';
import { firstNameOf } from '../../words/names.ts';
import { Button } from '../../kit/button.tsx';
import { CopyLink } from './copy-link.tsx';
import { sentInvitationsQuery } from './invitations.ts';

/** For someone with an account and no partnership yet: what they wait for. */
export const Welcome = ({ name }: { readonly name: string }) => {
  const { data: waiting = [] } = useQuery(sentInvitationsQuery);
  return (
    <div>
      <p className="mt-0.5 text-15 text-ink-2">
        {waiting.length === 0
          ? `${firstNameOf(name)}, you aren’t in a partnership yet. Invite someone, or open the link that someone sent you.`
          : `${firstNameOf(name)}, what you wrote waits for its answer.`}
      </p>
      <ul className="mt-3">
        {waiting.map(({ allianceId, token, message, inviteeEmail }) => (
          <li key={allianceId} className="border-t border-rule py-3">
            <p className="text-17 italic">“{message}”</p>
            <p className="mt-2 flex items-center justify-between gap-3">
              <span className="min-w-0 truncate text-13 text-ink-3">{inviteeEmail ?? 'by its link'}</span>
              {token && <CopyLink token={token} />}
            </p>
          </li>
        ))}
      </ul>
      <p className="border-t border-rule pt-3">
        <Button onClick={() => void signOut()}>Sign out</Button>
      </p>
    </div>
  );
};
