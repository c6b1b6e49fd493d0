import { useMutation, useQuery } from '@tanstack/react-query';
import { Navigate, useNavigate, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useIdentity } from '../../app/identity.ts';
import { usePageTitle } from '../../app/page-title.ts';
import { Button } from '../../kit/button.tsx';
import { Choice } from '../../kit/choice.tsx';
import { Logo } from '../../kit/icons.tsx';
import { Failed, Opening, Refused } from '../../kit/notice.tsx';
import { Strands } from '../../spine/strands.tsx';
import { AccountFields } from './account-fields.tsx';
import { accept, invitationQuery } from './invitations.ts';
import { Letter } from './letter.tsx';
import { useAccount } from './use-account.ts';

/** What a link leads to: the other's first sentence, and the way to say yes. */
export const AnswerInvitation = () => {
  const { token } = useParams({ from: '/invitation/$token' });
  const { data, error, refetch } = useQuery(invitationQuery(token));
  const invitation = data?.stage === 'waiting' ? data : undefined;
  const identity = useIdentity();
  usePageTitle('An invitation', undefined);
  if (error && error.name !== 'not-found')
    return <Failed what="We couldn’t open this invitation." why={error.message} again={refetch} />;
  if (!error && (!data || identity === undefined)) return <Opening what="Opening the invitation…" />;
  if (data?.stage === 'accepted')
    return <Navigate to="/pairs/$allianceId" params={{ allianceId: data.allianceId }} replace />;
  return (
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
          colouring={invitation ? 'people' : 'faint'}
          shape={{ touch: 1.4, widest: 34, least: 0, perDay: 1 }}
          course={{ start: { at: 0, day: 0 }, meetings: [{ at: 560, day: 32 }] }}
        />
      </svg>
      {invitation ? (
        <>
          <h1 className="sr-only">An invitation from {invitation.inviterName}</h1>
          <div className="text-17">
            <Letter {...invitation} />
          </div>
          <Answer token={token} name={identity?.user.name} />
        </>
      ) : (
        <>
          <h1 className="text-24 font-normal">There is no open invitation behind this link.</h1>
          <p className="mt-3 text-15 text-ink-2">
            It may have been answered already, or lost a letter on its way. Ask the other for the link again.
          </p>
        </>
      )}
    </main>
  );
};

const Answer = ({ token, name }: { readonly token: string; readonly name: string | undefined }) => {
  const [who, setWho] = useState<'new' | 'known'>('new');
  const { account, change, lacks, complete, enter } = useAccount(who === 'new');
  const navigate = useNavigate();
  const answering = useMutation({
    mutationFn: async () => {
      if (name === undefined) await enter();
      return accept(token);
    },
    onSuccess: ({ id }) =>
      id ? navigate({ to: '/pairs/$allianceId', params: { allianceId: id } }) : navigate({ to: '/' }),
  });
  return (
    <form
      noValidate
      className="mt-8 max-w-sm space-y-4"
      onSubmit={(event) => {
        event.preventDefault();
        if (name !== undefined || complete()) answering.mutate();
      }}
    >
      <p className="text-15 text-ink-2">
        Saying yes begins a page that the two of you share. It signs nothing: an agreement is something you’ll
        write together.
      </p>
      {name === undefined ? (
        <>
          <Choice
            quiet
            label="Your account"
            options={[
              { value: 'new', label: 'I’m new here' },
              { value: 'known', label: 'I have an account' },
            ]}
            value={who}
            onChange={setWho}
          />
          <AccountFields isNew={who === 'new'} account={account} onChange={change} lacks={lacks} />
        </>
      ) : (
        <p className="text-15">
          You are signed in as <b>{name}</b>.
        </p>
      )}
      {answering.error && <Refused>{answering.error.message}</Refused>}
      <Button
        kind="primary"
        type="submit"
        className="phone:w-full"
        busy={answering.isPending && 'Saying yes…'}
      >
        Say yes
      </Button>
    </form>
  );
};
