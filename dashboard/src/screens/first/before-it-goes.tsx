import type { InvitationSent } from '@alliance/api-client/generated/api';
import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useMutation } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { newKey } from '../../device/new-key.ts';
import { Button } from '../../kit/button.tsx';
import { AccountFields } from './account-fields.tsx';
import { invite, otherRole, type Asking } from './invitations.ts';
import { useAccount } from './use-account.ts';
import { InvitationText } from './invitation-text.tsx';
import { RunBy } from '../../pair/operator.tsx';
import { InvitationRefusal } from './refusal.tsx';

interface BeforeItGoesProps {
  readonly asking: Asking;
  /** The signed-in person's name; without one, this is also where they say who they are. */
  readonly name: string | undefined;
  readonly onBack: () => void;
  readonly onSent: (answer: InvitationSent) => Promise<void>;
}

/** Exactly what the other will read, and what is still needed for it to go. */
export const BeforeItGoes = ({ asking, name, onBack, onSent }: BeforeItGoesProps) => {
  const { account, change, lacks, complete, enter } = useAccount(true);
  const [key] = useState(() => newKey());
  const letter = useRef<HTMLDivElement>(null);
  useEffect(() => letter.current?.focus(), []);
  const going = useMutation({
    mutationFn: async () => {
      if (name === undefined) await enter();
      return invite(asking, key);
    },
    onSuccess: onSent,
  });
  return (
    <form
      noValidate
      className="space-y-4"
      onSubmit={(event) => {
        event.preventDefault();
        if (name !== undefined || complete()) going.mutate();
      }}
    >
      <p className="text-13 text-ink-3">
        <Trans>What they will read:</Trans>
      </p>
      <div ref={letter} tabIndex={-1} className="rounded-6 border border-field bg-sheet p-4">
        <InvitationText
          inviterName={name ?? (account.name.trim() || t`Your name`)}
          inviterRole={asking.role}
          inviteeRole={otherRole(asking.role)}
          message={asking.message}
        />
      </div>
      <p className="text-13 text-ink-3">
        {asking.email ? (
          <Trans>This is all the other sees, until they say yes.</Trans>
        ) : (
          <Trans>This is all the other sees, until they say yes. You’ll get a link to pass on.</Trans>
        )}
      </p>
      {name === undefined && (
        <>
          <p className="border-t border-rule pt-3 text-15">
            <Trans>An account, so that the two of you can come back.</Trans>
          </p>
          <p className="text-13 text-ink-2">
            <RunBy />
          </p>
          <AccountFields isNew account={account} onChange={change} lacks={lacks} />
        </>
      )}
      <InvitationRefusal error={going.error} />
      <p className="flex flex-wrap gap-2">
        <Button
          kind="primary"
          type="submit"
          className="phone:w-full"
          busy={going.isPending && t`On its way…`}
        >
          {asking.email ? t`Send it` : t`Make the link`}
        </Button>
        <Button className="phone:w-full" onClick={onBack}>
          <Trans>Change the words</Trans>
        </Button>
      </p>
    </form>
  );
};
