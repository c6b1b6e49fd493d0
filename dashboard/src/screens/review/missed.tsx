import { useState } from 'react';
import { useCommand } from '../../app/command.ts';
import type { MissedReason, PlannedSession } from '../../app/documents/session.ts';
import { Button } from '../../kit/button.tsx';
import { Ways } from '../../kit/choice.tsx';
import { Refusal } from '../../kit/refusal.tsx';
import { REVIEW_PROBLEMS } from './problems.ts';

const REASONS: readonly { readonly value: MissedReason; readonly label: string }[] = [
  { value: 'illness', label: 'Illness' },
  { value: 'work', label: 'Work' },
  { value: 'forgotten', label: 'It was forgotten' },
  { value: 'other', label: 'Something else' },
];

/** A planned session that did not take place, with its kind of reason and no one's fault. */
export const Missed = ({
  session,
  onClose,
}: {
  readonly session: PlannedSession;
  readonly onClose: () => void;
}) => {
  const miss = useCommand(`session/${session.sessionId}/miss`);
  const [reason, setReason] = useState<MissedReason | null>(null);
  return (
    <form
      className="max-w-xl space-y-3"
      onSubmit={(event) => {
        event.preventDefault();
        if (reason)
          miss.mutate({ ifMatch: session.revision, body: { reasonCode: reason } }, { onSuccess: onClose });
      }}
    >
      <Ways label="What came between?" options={REASONS} value={reason} onChange={setReason} />
      <Refusal error={miss.error} sentences={REVIEW_PROBLEMS} />
      <div className="flex flex-wrap gap-2">
        <Button
          type="submit"
          kind="primary"
          off={reason ? undefined : 'choose one first'}
          busy={miss.isPending && 'Recording…'}
        >
          Record that it didn’t happen
        </Button>
        <Button onClick={onClose}>Close</Button>
      </div>
    </form>
  );
};
