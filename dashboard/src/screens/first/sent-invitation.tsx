import type { SentInvitation } from '@alliance/api-client/generated/api';
import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { newKey } from '../../device/new-key.ts';
import { Button } from '../../kit/button.tsx';
import { Covered, CoveredLines } from '../../kit/covered.tsx';
import { CopyLink } from './copy-link.tsx';
import { readSentAgain, resend, withdraw } from './invitations.ts';
import { Readdress } from './readdress.tsx';
import { quoted } from '../../words/quoted.ts';
import { InvitationRefusal } from './refusal.tsx';

/** What somebody wrote and waits for, with all that they can do about it. */
export const SentInvitationRow = ({ invitation }: { readonly invitation: SentInvitation }) => (
  <li className="border-t border-rule py-3">
    <p className="text-17 whitespace-pre-line italic">
      <CoveredLines>{quoted(invitation.message)}</CoveredLines>
    </p>
    {invitation.token === undefined ? (
      <Declined {...invitation} />
    ) : (
      <Waiting {...invitation} token={invitation.token} />
    )}
  </li>
);

const Waiting = ({
  allianceId,
  token,
  inviteeEmail,
  inviteeRole,
}: SentInvitation & { readonly token: string }) => {
  const [doing, setDoing] = useState<'readdress' | 'withdraw' | null>(null);
  const [key, setKey] = useState(newKey);
  const sending = useMutation({
    mutationFn: () => resend(allianceId, key),
    onSuccess: () => setKey(newKey()),
  });
  const withdrawing = useMutation({ mutationFn: () => withdraw(allianceId), onSuccess: readSentAgain });
  const said = sending.data?.letter;
  return (
    <>
      <p className="mt-1 text-13 text-ink-3">
        {inviteeEmail ? (
          <Trans>
            waits for the {inviteeRole}, <Covered width="long">{inviteeEmail}</Covered>
          </Trans>
        ) : (
          <Trans>waits for the {inviteeRole}, by its link</Trans>
        )}
      </p>
      <div className="mt-2 flex flex-wrap gap-2">
        <CopyLink token={token} key={token} />
        {inviteeEmail && (
          <Button busy={sending.isPending && t`Sending…`} onClick={() => sending.mutate()}>
            <Trans>Send it again</Trans>
          </Button>
        )}
        <Button aria-expanded={doing === 'readdress'} onClick={() => setDoing('readdress')}>
          {inviteeEmail ? t`Correct the address` : t`Make a new link`}
        </Button>
        <Button aria-expanded={doing === 'withdraw'} onClick={() => setDoing('withdraw')}>
          <Trans>Take it back</Trans>
        </Button>
      </div>
      <p role="status" className="text-13 text-ink-2">
        {said === 'sent' && (
          <span className="mt-2 block">
            <Trans>It’s on its way again, with the same link.</Trans>
          </span>
        )}
        {said === 'shown' && (
          <span className="mt-2 block">
            <Trans>No letter left from here; copy the link and pass it on.</Trans>
          </span>
        )}
      </p>
      <InvitationRefusal error={sending.error} />
      {doing === 'readdress' && (
        <Readdress allianceId={allianceId} email={inviteeEmail ?? ''} onDone={() => setDoing(null)} />
      )}
      {doing === 'withdraw' && (
        <div className="mt-3 space-y-2">
          <p className="text-15">
            <Trans>Its link will open nothing any more, whoever has it.</Trans>
          </p>
          <InvitationRefusal error={withdrawing.error} />
          <p className="flex flex-wrap gap-2">
            <Button
              kind="primary"
              busy={withdrawing.isPending && t`Taking it back…`}
              onClick={() => withdrawing.mutate()}
            >
              <Trans>Yes, take it back</Trans>
            </Button>
            <Button onClick={() => setDoing(null)}>
              <Trans>Let it wait</Trans>
            </Button>
          </p>
        </div>
      )}
    </>
  );
};

const Declined = ({ allianceId, answer, inviteeEmail }: SentInvitation) => {
  const putting = useMutation({ mutationFn: () => withdraw(allianceId), onSuccess: readSentAgain });
  return (
    <>
      <p className="mt-1 text-15">
        {answer ? t`The answer is no, with these words:` : t`The answer is no, without a word.`}
      </p>
      {answer && (
        <blockquote className="mt-1 text-17 whitespace-pre-line italic">
          <CoveredLines>{quoted(answer)}</CoveredLines>
        </blockquote>
      )}
      {inviteeEmail && (
        <p className="mt-1 text-13 text-ink-3">
          <Covered width="long">{inviteeEmail}</Covered>
        </p>
      )}
      <InvitationRefusal error={putting.error} />
      <p className="mt-2">
        <Button busy={putting.isPending && t`Putting it away…`} onClick={() => putting.mutate()}>
          <Trans>Put it away</Trans>
        </Button>
      </p>
    </>
  );
};
