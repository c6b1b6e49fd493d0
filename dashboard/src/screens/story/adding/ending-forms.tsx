import { useState } from 'react';
import { useCommand } from '../../../app/command.ts';
import { useDraft } from '../../../app/draft.ts';
import { usePair } from '../../../app/pair.tsx';
import { Field, TextArea } from '../../../kit/field.tsx';
import { addDays } from '../../../words/days.ts';
import { SharingForm } from './sharing-form.tsx';

/** Six weeks: time for a last session, and for looking back. */
const TIME_TO_LOOK_BACK = 42;

/** An ending, and a day by which to look back together. */
export const ProposeEndingForm = ({ onDone }: { readonly onDone: () => void }) => {
  const { allianceId, viewer, today } = usePair();
  const [reason, setReason, forget] = useDraft(`ending:${allianceId}:${viewer}`, '');
  const [due, setDue] = useState(addDays(today, TIME_TO_LOOK_BACK));
  const propose = useCommand('alliance/propose-ending');
  const send = () =>
    propose.mutate(
      { body: { closingReviewDue: due, ...(reason.trim() ? { reason: reason.trim() } : {}) } },
      {
        onSuccess: () => {
          forget();
          onDone();
        },
      },
    );
  return (
    <SharingForm
      question="What would a good ending be for the two of you?"
      reads="Proposing ends nothing yet: it invites you both to look back together. Either of you may then bring it to an end."
      does="Propose it"
      doing="Proposing…"
      off={due ? undefined : 'once you’ve chosen a day'}
      pending={propose.isPending}
      error={propose.error}
      onSend={send}
      onKeep={onDone}
    >
      <Field
        label="Look back by"
        type="date"
        min={today}
        required
        value={due}
        onChange={(event) => setDue(event.target.value)}
      />
      <TextArea
        label="Why"
        aside="if you like"
        maxLength={2000}
        value={reason}
        onChange={(event) => setReason(event.target.value)}
      />
    </SharingForm>
  );
};

/** The end itself; what was learned is the last word, if there is one. */
export const EndForm = ({ onDone }: { readonly onDone: () => void }) => {
  const { allianceId, viewer } = usePair();
  const [summary, setSummary, forget] = useDraft(`end:${allianceId}:${viewer}`, '');
  const end = useCommand('alliance/end');
  const send = () =>
    end.mutate(
      { body: summary.trim() ? { learningSummary: summary.trim() } : {} },
      {
        onSuccess: () => {
          forget();
          onDone();
        },
      },
    );
  return (
    <SharingForm
      question="What did you learn here that goes on?"
      reads="It ends today. Everything stays to be read by both of you, and nothing can be added. This can’t be taken back."
      does="Bring it to an end"
      doing="Ending…"
      pending={end.isPending}
      error={end.error}
      onSend={send}
      onKeep={onDone}
    >
      <TextArea
        label="What it taught"
        aside="if you like"
        rows={3}
        maxLength={4000}
        value={summary}
        onChange={(event) => setSummary(event.target.value)}
      />
    </SharingForm>
  );
};
