import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { queries } from '../../api/queries.ts';
import { Button } from '../../kit/button.tsx';
import { Choice } from '../../kit/choice.tsx';
import { AccountFields } from './account-fields.tsx';
import { accept } from './invitations.ts';
import { RunBy } from '../../pair/operator.tsx';
import { useAccount } from './use-account.ts';
import { InvitationRefusal } from './refusal.tsx';

interface SayYesProps {
  readonly token: string;
  /** Of whoever is signed in. */
  readonly name: string | undefined;
  readonly onNo: () => void;
}

export const SayYes = ({ token, name, onNo }: SayYesProps) => {
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
    // It may have been answered in another tab, or taken back: what the link leads to now says so.
    onError: () => queries.invalidateQueries({ queryKey: ['invitation', token] }),
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
        <Trans>
          Saying yes begins a page that the two of you share. It signs nothing: an agreement is something
          you’ll write together.
        </Trans>
      </p>
      <p className="text-13 text-ink-2">
        <RunBy />
      </p>
      {name === undefined ? (
        <>
          <Choice
            quiet
            label={t`Your account`}
            options={[
              { value: 'new', label: t`I’m new here` },
              { value: 'known', label: t`I have an account` },
            ]}
            value={who}
            onChange={setWho}
          />
          <AccountFields isNew={who === 'new'} account={account} onChange={change} lacks={lacks} />
        </>
      ) : (
        <p className="text-15">
          <Trans>
            You are signed in as <b>{name}</b>.
          </Trans>
        </p>
      )}
      <InvitationRefusal error={answering.error} />
      <p className="flex flex-wrap gap-2">
        <Button
          kind="primary"
          type="submit"
          className="phone:w-full"
          busy={answering.isPending && t`Saying yes…`}
        >
          <Trans>Say yes</Trans>
        </Button>
        <Button className="phone:w-full" onClick={onNo}>
          <Trans>Say no</Trans>
        </Button>
      </p>
    </form>
  );
};
