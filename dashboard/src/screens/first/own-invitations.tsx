import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { alliancesQuery } from '../../api/alliances.ts';
import { useRedirectToSignIn } from '../../api/redirect-to-sign-in.ts';
import { useChanges } from '../../api/changes/use-changes.ts';
import { useIdentity } from '../../api/identity.ts';
import { usePageTitle } from '../../pair/page-title.ts';
import { Logo } from '../../kit/icons.tsx';
import { Failed, Opening } from '../../kit/notice.tsx';
import { PairsList } from '../../pair/spine/pairs-list.tsx';
import { sentInvitationsQuery } from './invitations.ts';
import { SentInvitationRow } from './sent-invitation.tsx';
import { Start } from './start.tsx';

/** Beside one's pairs: inviting another person, and what became of those who were invited. */
export const OwnInvitations = () => {
  const identity = useIdentity();
  const { data: alliances = [] } = useQuery({ ...alliancesQuery, enabled: Boolean(identity) });
  const { data: sent, error, refetch } = useQuery({ ...sentInvitationsQuery, enabled: Boolean(identity) });
  usePageTitle(t`Invite another`, undefined);
  useRedirectToSignIn(identity === null);
  useChanges(Boolean(identity));
  if (error)
    return <Failed what={t`We couldn’t open your invitations.`} why={error.message} again={refetch} />;
  if (!identity || !sent) return <Opening what={t`Opening your invitations…`} />;
  return (
    <>
      <header className="frame flex h-12 items-center">
        <Link to="/" aria-label={t`Learning alliance, back to your pairs`}>
          <Logo />
        </Link>
      </header>
      <main id="main" tabIndex={-1} className="mx-auto max-w-xl space-y-11 px-5 pt-6 pb-16 outline-none">
        <section>
          <h1 className="text-24 font-normal">
            <Trans>Invite another</Trans>
          </h1>
          <p className="mt-1 mb-5 text-15 text-ink-2">
            <Trans>
              A pair of its own: nothing of it is seen in your others. Nothing begins until the other says
              yes.
            </Trans>
          </p>
          <Start name={identity.user.name} />
        </section>
        {sent.length > 0 && (
          <section>
            <h2 className="mb-2 text-20">
              <Trans>What you wrote</Trans>
            </h2>
            <ul>
              {sent.map((invitation) => (
                <SentInvitationRow key={invitation.allianceId} invitation={invitation} />
              ))}
            </ul>
          </section>
        )}
        {alliances.length > 0 && (
          <section>
            <h2 className="mb-2 text-20">
              <Trans>Your pairs</Trans>
            </h2>
            {/* Its rows have room around them for the pointer: their words begin where the heading does. */}
            <div className="-mx-4">
              <PairsList />
            </div>
          </section>
        )}
      </main>
    </>
  );
};
