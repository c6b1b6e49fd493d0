import type { OpenPulse } from '@alliance/api-client/generated/api';
import { plural, t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useCommand } from '../../pair/command.ts';
import { useForm } from '../../pair/form.ts';
import { usePair } from '../../pair/pair.tsx';
import { Scale } from '../../kit/choice.tsx';
import { CommandForm } from '../../pair/command-form.tsx';
import { usePanels } from '../../kit/panel.tsx';
import { useSpokenName } from '../../pair/person.tsx';
import { Toggle } from '../../kit/toggle.tsx';
import { capital, count } from '../../words/counts.ts';
import { answered, answersBody, emptyAnswers, howManyOpen, stillOpen } from './answers-draft.ts';
import { AGENCY, STATEMENTS } from './instrument.ts';
import { PULSE_PROBLEMS } from './problems.ts';

/** My own answers, sealed until the other's are in. */
export const AnswerForm = ({ pulse }: { readonly pulse: OpenPulse }) => {
  const { other } = usePair();
  const name = useSpokenName();
  const { done } = usePanels();
  const form = useForm(`pulse:${pulse.pulseId}`, emptyAnswers, stillOpen);
  const seal = useCommand('pulse/{id}/seal', { id: pulse.pulseId });
  const { words, errors, change, set } = form;
  const left = howManyOpen(errors);
  const last = pulse.sealedBy.includes(other);
  const send = () =>
    form.send(
      (then) => seal.mutate({ body: answersBody(words) }, then),
      () =>
        done(
          last
            ? t`Both are in, and open to you both now.`
            : t`Sealed. Both open once ${name(other)} has answered.`,
        ),
    );
  return (
    <CommandForm
      submit={t`Seal my answers`}
      busy={seal.isPending && t`Sealing…`}
      error={seal.error}
      sentences={PULSE_PROBLEMS}
      onSubmit={send}
      keptAt={form.at}
    >
      <Answers
        title={t`Of our work, since we last looked`}
        statements={STATEMENTS}
        answers={words.alliance}
        missing={errors.alliance}
        onAnswer={(i, value) => change({ alliance: answered(words.alliance, i, value) })}
      />
      <Answers
        title={t`Of your own say`}
        aside={t`all six, or none`}
        statements={AGENCY}
        answers={words.agency}
        missing={errors.agency}
        onAnswer={(i, value) => change({ agency: answered(words.agency, i, value) })}
      />
      <Toggle on={words.guessing} onChange={(guessing) => set('guessing', guessing)}>
        <Trans>Guess what {name(other)} answers, too</Trans>
      </Toggle>
      {words.guessing && (
        <Answers
          title={t`What ${name(other)} will say of our work`}
          statements={STATEMENTS}
          answers={words.guesses}
          missing={errors.guesses}
          onAnswer={(i, value) => change({ guesses: answered(words.guesses, i, value) })}
        />
      )}
      {left > 0 && (
        <p role="alert" className="border-l-2 border-ink pl-2.5 text-13">
          <Trans>
            {capital(plural(left, { one: 'one statement', other: `${count(left)} statements` }))} still open;
            each is marked.
          </Trans>
        </p>
      )}
    </CommandForm>
  );
};

interface AnswersProps {
  readonly title: string;
  readonly aside?: string;
  readonly statements: readonly string[];
  readonly answers: readonly (number | null)[];
  /** Indices that still want an answer, once sealing was tried. */
  readonly missing: readonly number[] | undefined;
  readonly onAnswer: (index: number, value: number) => void;
}

const Answers = ({ title, aside, statements, answers, missing = [], onAnswer }: AnswersProps) => (
  <section aria-label={title}>
    <div className="flex flex-wrap items-baseline justify-between gap-x-4">
      <h3 className="text-15 font-semibold">
        {title} {aside && <span className="font-normal text-ink-3">{aside}</span>}
      </h3>
      <p className="text-13 text-ink-3">
        <Trans>0 not at all, 10 wholly</Trans>
      </p>
    </div>
    <ul>
      {statements.map((statement, i) => (
        <li
          key={statement}
          data-missing={missing.includes(i) || undefined}
          className={`grid grid-cols-[minmax(0,13rem)_minmax(0,1fr)] items-center gap-x-4 border-b border-rule py-1.5 phone:grid-cols-1 ${missing.includes(i) ? 'border-l-2 border-l-ink pl-2.5' : ''}`}
        >
          <span aria-hidden="true">{statement}</span>
          <Scale
            label={statement}
            quiet
            value={answers[i] ?? null}
            onChange={(value) => onAnswer(i, value)}
          />
        </li>
      ))}
    </ul>
  </section>
);
