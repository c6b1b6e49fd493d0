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
      <h2 className="text-20">Say no</h2>
      <p className="text-15 text-ink-2">
        {inviterName} learns that you said no, and reads what you write here. The link opens nothing
        afterwards. You need no account for it.
      </p>
      <TextArea
        label="A word with it"
        aside="or none"
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
          busy={declining.isPending && 'Saying no…'}
        >
          {message.trim() ? 'Say no, with these words' : 'Say no'}
        </Button>
        <Button className="phone:w-full" onClick={onBack}>
          Back
        </Button>
      </p>
    </form>
  );
};
