import { t } from '@lingui/core/macro';
import { TextArea } from '../../kit/field.tsx';
import { usePanels } from '../../kit/panel.tsx';
import { Select } from '../../kit/select.tsx';
import { CommandForm } from '../../pair/command-form.tsx';
import { useCommand } from '../../pair/command.ts';
import { inField, useForm } from '../../pair/form.ts';
import { useOwnCommand } from '../../pair/own.ts';
import { usePair } from '../../pair/pair.tsx';
import { dayNear } from '../../words/days-in-words.ts';
import { QUESTION_PROBLEMS } from './problems.ts';

export interface AnswerFormProps {
  readonly questionId: string;
  /** Whether I keep it for myself. */
  readonly mine: boolean;
}

/** That a question has found an answer: in words if I like, and in which session, where it was in one. */
export const AnswerForm = ({ questionId, mine }: AnswerFormProps) => {
  const { held, day } = usePair();
  const { done } = usePanels();
  const form = useForm(`answer:${questionId}`, { answer: '', sessionId: '' }, () => ({}));
  const ofBoth = useCommand('questions/answer');
  const own = useOwnCommand('question/{id}/answer', { id: questionId });
  const { words } = form;
  const answer = words.answer.trim() || undefined;
  const sessionId = words.sessionId || undefined;
  const send = () =>
    form.send(
      (then) =>
        mine
          ? own.mutate({ body: { answer } }, then)
          : ofBoth.mutate({ body: { questionId, answer, sessionId } }, then),
      () => done(t`An answer, for now. It can be opened again.`),
    );
  return (
    <CommandForm
      submit={t`It has an answer`}
      busy={(ofBoth.isPending || own.isPending) && t`Keeping…`}
      error={mine ? own.error : ofBoth.error}
      sentences={QUESTION_PROBLEMS}
      onSubmit={send}
      keptAt={form.at}
    >
      <TextArea
        label={t`What is it, for now?`}
        aside={t`if you like`}
        maxLength={8000}
        {...inField(form, 'answer')}
      />
      {!mine && (
        <Select
          label={t`Where was it found?`}
          options={[
            { value: '', label: t`between the sessions` },
            ...held.toReversed().map((session) => ({
              value: session.id,
              label: t`in session ${session.number}, ${dayNear(session.on, day)}`,
            })),
          ]}
          {...inField(form, 'sessionId')}
        />
      )}
    </CommandForm>
  );
};
