import type { Invitation } from '@alliance/api-client/generated/api';
import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { Link, Navigate, useLocation, useParams } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { sentenceOf } from '../../api/http.ts';
import { useIdentity } from '../../api/identity.ts';
import { usePageTitle } from '../../pair/page-title.ts';
import { Logo } from '../../kit/icons.tsx';
import { Failed, Opening } from '../../kit/notice.tsx';
import { Strands } from '../../kit/strands/strands.tsx';
import { CopyLink } from './copy-link.tsx';
import { Decline } from './decline.tsx';
import { invitationQuery } from './invitations.ts';
import { InvitationText } from './invitation-text.tsx';
import { NoInvitation } from './no-invitation.tsx';
import { INVITATION_PROBLEMS } from './problems.ts';
import { SayYes } from './say-yes.tsx';

/** Links of earlier builds have their secret in the path: from here on it stands behind the #. */
export const EarlierLink = () => {
  const { token } = useParams({ from: '/invitation/$token' });
  return <Navigate to="/invitation" hash={token} replace />;
};

/** What a link leads to: the other's first sentence, and the way to say yes or no. */
export const AnswerInvitation = () => {
  const token = useLocation({ select: ({ hash }) => hash });
  const identity = useIdentity();
  const { data, error, refetch } = useQuery({
    ...invitationQuery(token, identity?.user.id),
    enabled: identity !== undefined,
  });
  usePageTitle(t`An invitation`, undefined);
  if (error && error.name !== 'not-found')
    return (
      <Failed
        what={t`We couldn’t open this invitation.`}
        why={sentenceOf(error, INVITATION_PROBLEMS)}
        again={refetch}
      />
    );
  if (!error && !data) return <Opening what={t`Opening the invitation…`} />;
  if (data?.stage === 'accepted')
    return <Navigate to="/pairs/$allianceId" params={{ allianceId: data.allianceId }} replace />;
  return (
    <Around inColour={data?.stage === 'waiting'}>
      {error || !data ? (
        <NoInvitation />
      ) : (
        <Opened key={token} token={token} invitation={data} name={identity?.user.name} />
      )}
    </Around>
  );
};

interface OpenedProps {
  readonly token: string;
  readonly invitation: Exclude<Invitation, { readonly stage: 'accepted' }>;
  readonly name: string | undefined;
}

const Opened = ({ token, invitation, name }: OpenedProps) => {
  const [answer, setAnswer] = useState<'yes' | 'no' | 'declined'>('yes');
  if (answer === 'declined')
    return (
      <Said heading={t`The answer is no.`}>
        <Trans>
          It is on its way, and the link opens nothing any more. If that was a slip, ask for another
          invitation.
        </Trans>
      </Said>
    );
  if (invitation.stage !== 'waiting')
    return (
      <Said
        heading={invitation.stage === 'declined' ? t`The answer is no.` : t`You took this invitation back.`}
      >
        <Trans>The link opens nothing any more. If that was a slip, it takes another invitation.</Trans>
      </Said>
    );
  return (
    <>
      <h1 className="sr-only">
        <Trans>An invitation from {invitation.inviterName}</Trans>
      </h1>
      <div className="text-17">
        <InvitationText {...invitation} />
      </div>
      {invitation.own ? (
        <OwnInvitation token={token} />
      ) : answer === 'yes' ? (
        <SayYes token={token} name={name} onNo={() => setAnswer('no')} />
      ) : (
        <Decline
          token={token}
          inviterName={invitation.inviterName}
          onBack={() => setAnswer('yes')}
          onDeclined={() => setAnswer('declined')}
        />
      )}
    </>
  );
};

const Said = ({ heading, children }: { readonly heading: string; readonly children: ReactNode }) => (
  <>
    <h1 className="text-24 font-normal">{heading}</h1>
    <p className="mt-3 text-15 text-ink-2">{children}</p>
  </>
);

const OwnInvitation = ({ token }: { readonly token: string }) => (
  <div className="mt-8 space-y-3">
    <p className="text-15">
      <Trans>
        This is your own invitation, as the other reads it. It waits for their answer; you can copy its link,
        or{' '}
        <Link to="/invitations" className="underlined">
          change or take it back
        </Link>
        .
      </Trans>
    </p>
    <CopyLink token={token} />
  </div>
);

const Around = ({ inColour, children }: { readonly inColour: boolean; readonly children: ReactNode }) => (
  <main id="main" tabIndex={-1} className="mx-auto max-w-xl px-5 pt-4 pb-16 outline-none">
    <Logo />
    <svg
      width="100%"
      height="76"
      viewBox="0 0 560 76"
      preserveAspectRatio="none"
      aria-hidden="true"
      className="my-6 block"
    >
      <Strands
        axis={38}
        width={2.4}
        colouring={inColour ? 'people' : 'faint'}
        shape={{ touch: 1.4, widest: 34, least: 0, perDay: 1 }}
        course={{ start: { at: 0, day: 0 }, meetings: [{ at: 560, day: 32 }] }}
      />
    </svg>
    {children}
  </main>
);
