import type { OwnQuestionsDocument, SharedQuestion } from '@alliance/api-client/generated/api';
import { t } from '@lingui/core/macro';
import { Button } from '../../kit/button.tsx';
import { usePanels } from '../../kit/panel.tsx';
import { useCommand } from '../../pair/command.ts';
import { useOwnCommand } from '../../pair/own.ts';
import { Refusal } from '../../pair/refusal.tsx';
import { QUESTION_PROBLEMS } from './problems.ts';
import { comesTo } from './reading.ts';

interface TakeBackProps {
  readonly question: SharedQuestion;
  readonly own: OwnQuestionsDocument;
}

/** One that I had kept for myself is mine alone again; any other is gone for both. */
export const TakeBack = ({ question, own }: TakeBackProps) => {
  const from = own.questions.find(({ brought }) => brought?.questionId === question.questionId);
  return from ? <ToMyself id={from.questionId} question={question} /> : <Gone question={question} />;
};

/** What stands of it on an agenda goes with it. */
const off = (question: SharedQuestion) => ({ itemId: comesTo(question)?.itemId });

const Gone = ({ question }: { readonly question: SharedQuestion }) => {
  const { done } = usePanels();
  const takeBack = useCommand('questions/take-back');
  const { questionId } = question;
  return (
    <div>
      <Refusal error={takeBack.error} sentences={QUESTION_PROBLEMS} />
      <Button
        kind="link"
        busy={takeBack.isPending && t`A moment…`}
        onClick={() =>
          takeBack.mutate(
            { body: { questionId, ...off(question) } },
            { onSuccess: () => done(t`Taken back. It is gone for you both.`) },
          )
        }
      >
        {t`Take it back, as if it had never been kept`}
      </Button>
    </div>
  );
};

const ToMyself = ({ id, question }: { readonly id: string; readonly question: SharedQuestion }) => {
  const { done } = usePanels();
  const takeBack = useOwnCommand('question/{id}/take-back', { id });
  return (
    <div>
      <Refusal error={takeBack.error} sentences={QUESTION_PROBLEMS} />
      <Button
        kind="link"
        busy={takeBack.isPending && t`A moment…`}
        onClick={() =>
          takeBack.mutate(
            { body: off(question) },
            { onSuccess: () => done(t`Taken back. You keep it for yourself.`) },
          )
        }
      >
        {t`Take it back, and keep it for myself`}
      </Button>
    </div>
  );
};
