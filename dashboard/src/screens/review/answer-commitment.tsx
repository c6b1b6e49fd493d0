import type { Commitment, CommitmentState } from '@alliance/api-client/generated/api';
import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useState } from 'react';
import { useCommand } from '../../pair/command.ts';
import { Button } from '../../kit/button.tsx';
import { Choice } from '../../kit/choice.tsx';
import { Field } from '../../kit/field.tsx';
import { Refusal } from '../../pair/refusal.tsx';
import { BECAME } from './what-became-of-it.tsx';
import { REVIEW_PROBLEMS } from './problems.ts';
import { quoted } from '../../words/quoted.ts';

const STATES: readonly { readonly value: CommitmentState; readonly label: string }[] = [
  { value: 'done', label: BECAME.done },
  { value: 'not-yet', label: BECAME['not-yet'] },
  { value: 'let-go', label: BECAME['let-go'] },
];

/** Done, not yet, let go; with a word if one likes. Once answered it can be answered again, if that has changed. */
export const AnswerCommitment = ({ commitment }: { readonly commitment: Commitment }) => {
  const { sessionId, memberId: of, index, text, answers } = commitment;
  const [again, ask] = useState(false);
  const [state, choose] = useState<CommitmentState | null>(null);
  const [words, setWords] = useState('');
  const answer = useCommand('session/{id}/answer-commitment', { id: sessionId });
  if (answers.length > 0 && !again)
    return (
      <Button kind="link" className="no-print text-13" onClick={() => ask(true)}>
        <Trans>Something else became of it</Trans>
      </Button>
    );
  const send = (became: CommitmentState) =>
    answer.mutate(
      { body: { of, index, state: became, ...(words.trim() ? { words: words.trim() } : {}) } },
      {
        onSuccess: () => {
          ask(false);
          choose(null);
          setWords('');
        },
      },
    );
  return (
    <form
      className="no-print max-w-md space-y-2"
      onSubmit={(event) => {
        event.preventDefault();
        if (state) send(state);
      }}
    >
      <Choice
        label={t`What became of ${quoted(text)}`}
        quiet
        options={STATES}
        value={state}
        onChange={choose}
      />
      {state && (
        <>
          <Field
            label={
              <span className="sr-only">
                <Trans>A word on it, if you like</Trans>
              </span>
            }
            placeholder={t`A word on it, if you like`}
            value={words}
            onChange={(event) => setWords(event.target.value)}
          />
          <Refusal error={answer.error} sentences={REVIEW_PROBLEMS} />
          <Button type="submit" busy={answer.isPending && t`Saying so…`}>
            <Trans>Say so</Trans>
          </Button>
        </>
      )}
    </form>
  );
};
