import { t } from '@lingui/core/macro';
import { useState } from 'react';
import { useCommand } from '../../pair/command.ts';
import { useDraft } from '../../device/drafts/draft.ts';
import { usePair } from '../../pair/pair.tsx';
import { Field, TextArea } from '../../kit/field.tsx';
import { ENDING_PROBLEMS } from '../../pair/ending/problems.ts';
import { addDays } from '../../words/days.ts';
import { SharingForm } from '../../pair/sharing-form.tsx';

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
      question={t`What would a good ending be for the two of you?`}
      reads={t`Proposing ends nothing yet: the other is asked, and you look back together. You can take it back until there is an answer. Either of you may bring it to an end a day later, or at once when you both agree.`}
      does={t`Propose it`}
      doing={t`Proposing…`}
      off={due ? undefined : t`once you’ve chosen a day`}
      pending={propose.isPending}
      error={propose.error}
      sentences={ENDING_PROBLEMS}
      onSend={send}
      onKeep={onDone}
    >
      <Field
        label={t`Look back by`}
        type="date"
        min={today}
        required
        value={due}
        onChange={(event) => setDue(event.target.value)}
      />
      <TextArea
        label={t`Why`}
        aside={t`if you like`}
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
      question={t`What did you learn here that goes on?`}
      reads={t`It ends today. Everything stays to be read by both of you; nothing can be added but what it taught each of you. This can’t be taken back.`}
      does={t`Bring it to an end`}
      doing={t`Ending…`}
      pending={end.isPending}
      error={end.error}
      sentences={ENDING_PROBLEMS}
      onSend={send}
      onKeep={onDone}
    >
      <TextArea
        label={t`What it taught`}
        aside={t`if you like`}
        rows={3}
        maxLength={4000}
        value={summary}
        onChange={(event) => setSummary(event.target.value)}
      />
    </SharingForm>
  );
};

/** After the end: what it taught one of us, in the latest words. */
export const LearnedForm = ({ onDone }: { readonly onDone: () => void }) => {
  const { allianceId, viewer, partnership } = usePair();
  const before = partnership.learned.find(({ by }) => by === viewer)?.text ?? '';
  const [text, setText, forget] = useDraft(`learned:${allianceId}:${viewer}`, before);
  const write = useCommand('alliance/write-learning-summary');
  const send = () =>
    write.mutate(
      { body: { text: text.trim() } },
      {
        onSuccess: () => {
          forget();
          onDone();
        },
      },
    );
  return (
    <SharingForm
      question={t`What did you learn here that goes on?`}
      reads={t`Both of you read it, beside what the other wrote. It is the one thing that is still added.`}
      does={t`Keep it`}
      doing={t`Keeping it…`}
      off={text.trim() ? undefined : t`once you’ve written a line`}
      pending={write.isPending}
      error={write.error}
      sentences={ENDING_PROBLEMS}
      onSend={send}
      onKeep={onDone}
    >
      <TextArea
        label={t`What it taught you`}
        rows={3}
        maxLength={4000}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
    </SharingForm>
  );
};
