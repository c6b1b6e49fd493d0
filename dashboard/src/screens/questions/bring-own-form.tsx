import type { OwnQuestion } from '@alliance/api-client/generated/api';
import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { CoveredLines } from '../../kit/covered.tsx';
import { TextArea } from '../../kit/field.tsx';
import { usePanels } from '../../kit/panel.tsx';
import { CommandForm } from '../../pair/command-form.tsx';
import { inField, useForm } from '../../pair/form.ts';
import { useOwnCommand } from '../../pair/own.ts';
import { usePair } from '../../pair/pair.tsx';
import { PERSON_TEXT, useSpokenName } from '../../pair/person.tsx';
import { unlessAsked } from './keep-form.tsx';
import { QUESTION_PROBLEMS } from './problems.ts';

/** A question of mine, in the words that cross: the other reads it from then on, and nothing of where I met it. */
export const BringOwnForm = ({ question }: { readonly question: OwnQuestion }) => {
  const { allianceId, partnership, held, other, viewer } = usePair();
  const { done } = usePanels();
  const name = useSpokenName();
  const { questionId: id } = question;
  const form = useForm(`bring:${id}`, { text: question.text }, unlessAsked);
  const bring = useOwnCommand('question/{id}/bring', { id });
  const session = held.length + 1;
  const sessionId = partnership.planned?.id;
  const text = form.words.text.trim();
  const send = () =>
    form.send(
      (then) => bring.mutate({ body: { allianceId, sessionId, text } }, then),
      () =>
        done(
          sessionId === undefined
            ? t`Both of you keep it now. ${name(other)} reads it.`
            : t`It stands on the agenda of session ${session}. ${name(other)} reads it.`,
        ),
    );
  return (
    <CommandForm
      submit={sessionId === undefined ? t`Keep it for both of us` : t`Bring it to session ${session}`}
      busy={bring.isPending && t`Bringing…`}
      error={bring.error}
      sentences={QUESTION_PROBLEMS}
      onSubmit={send}
      keptAt={form.at}
      leave={t`Keep it for myself`}
    >
      <TextArea
        label={t`In which words?`}
        aside={t`yours stay yours`}
        maxLength={8000}
        {...inField(form, 'text')}
      />
      <section aria-live="polite">
        <h3 className="mb-2 text-15">
          {sessionId === undefined ? (
            <Trans>
              <b>Exactly what {name(other)} will see</b> among our questions
            </Trans>
          ) : (
            <Trans>
              <b>Exactly what {name(other)} will see</b> among our questions and on the agenda of session{' '}
              {session}
            </Trans>
          )}
        </h3>
        <div className="rounded-6 border border-rule-2 bg-sheet px-4 py-3">
          <p className={`text-15 font-semibold ${PERSON_TEXT[viewer]}`}>{name(viewer)}</p>
          <p dir="auto" className="text-17 whitespace-pre-wrap italic">
            <CoveredLines lines={2}>{text}</CoveredLines>
          </p>
        </div>
        <p className="mt-2 text-13 text-ink-2">
          <Trans>Not that you kept it for yourself, nor since when, nor where you met it.</Trans>
        </p>
      </section>
    </CommandForm>
  );
};
