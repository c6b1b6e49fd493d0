import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { Button } from '../../kit/button.tsx';
import { TextArea } from '../../kit/field.tsx';
import { decline } from './invitations.ts';
import { InvitationRefusal } from './refusal.tsx';

interface DeclineProps {
  readonly token: string;
  readonly inviterName: string;
  readonly onBack: () => void;
  readonly onDeclined: () => void;
}

/** Saying no: it asks for no account, and for words only from whoever has some. */
export const Decline = ({ token, inviterName, onBack, onDeclined }: DeclineProps) => {
  const [message, setMessage] = useState('');
  const declining = useMutation({ mutationFn: () => decline(token, message), onSuccess: onDeclined });
  return (
    <form
      className="mt-8 max-w-sm space-y-4"
      onSubmit={(event) => {
        event.preventDefault();
        declining.mutate();
      }}
    >
      <h2 className="text-20">
        <Trans>Say no</Trans>
      </h2>
      <p className="text-15 text-ink-2">
        <Trans>
          {inviterName} learns that you said no, and reads what you write here. The link opens nothing
          afterwards. You need no account for it.
        </Trans>
      </p>
      <TextArea
        label={t`A word with it`}
        aside={t`or none`}
        maxLength={2000}
        value={message}
        onChange={(event) => setMessage(event.target.value)}
      />
      <InvitationRefusal error={declining.error} />
      <p className="flex flex-wrap gap-2">
        <Button
          kind="primary"
          type="submit"
          className="phone:w-full"
          busy={declining.isPending && t`Saying no…`}
        >
          {message.trim() ? t`Say no, with these words` : t`Say no`}
        </Button>
        <Button className="phone:w-full" onClick={onBack}>
          <Trans>Back</Trans>
        </Button>
      </p>
    </form>
  );
};
