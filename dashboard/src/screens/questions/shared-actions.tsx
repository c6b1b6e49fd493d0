import type { OwnQuestionsDocument, SharedQuestion } from '@alliance/api-client/generated/api';
import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { Button } from '../../kit/button.tsx';
import { PanelButton, usePanels } from '../../kit/panel.tsx';
import { useCommand } from '../../pair/command.ts';
import { usePair } from '../../pair/pair.tsx';
import { useReadOnly } from '../../pair/read-only.ts';
import { Refusal } from '../../pair/refusal.tsx';
import { QUESTION_PROBLEMS } from './problems.ts';
import { askedIn, comesTo } from './reading.ts';
import { TakeBack } from './take-back.tsx';

interface SharedActionsProps {
  readonly question: SharedQuestion;
  readonly own: OwnQuestionsDocument;
}

/** What either can do with a question of both. */
export const SharedActions = ({ question, own }: SharedActionsProps) => {
  const { viewer, earlier } = usePair();
  const readOnly = useReadOnly();
  const { by, is, isOfBoth, questionId } = question;
  const isBack = by === viewer && !isOfBoth && askedIn(question).length === 0;
  if (earlier) return null;
  return (
    <div className="no-print mt-4 grid gap-3">
      {!readOnly && (
        <div className="flex flex-wrap items-center gap-x-3 gap-y-2">
          {is === 'open' && <Bring question={question} />}
          <PanelButton id={`answer-${questionId}`} kind="secondary">
            {is === 'answered' ? t`Add an answer` : t`It has an answer`}
          </PanelButton>
          <LetGo question={question} />
        </div>
      )}
      {isBack && <TakeBack question={question} own={own} />}
      {!readOnly && is === 'open' && (
        <p className="text-13 text-ink-3">
          <Trans>An open question can stay one. It goes along for as long as it says something.</Trans>
        </p>
      )}
    </div>
  );
};

/** To the next session, unless it stands on that agenda. */
const Bring = ({ question }: { readonly question: SharedQuestion }) => {
  const { partnership, held } = usePair();
  const { done } = usePanels();
  const bring = useCommand('questions/bring');
  const { planned } = partnership;
  if (!planned || comesTo(question)?.sessionId === planned.id) return null;
  const session = held.length + 1;
  const { questionId, text } = question;
  return (
    <>
      <Refusal error={bring.error} sentences={QUESTION_PROBLEMS} />
      <Button
        kind="primary"
        busy={bring.isPending && t`Bringing…`}
        onClick={() =>
          bring.mutate(
            { body: { questionId, sessionId: planned.id, text } },
            { onSuccess: () => done(t`It stands on the agenda of session ${session}.`) },
          )
        }
      >
        {t`Bring it to session ${session}`}
      </Button>
    </>
  );
};

const LetGo = ({ question: { questionId, is } }: { readonly question: SharedQuestion }) => {
  const { done } = usePanels();
  const letGo = useCommand('questions/let-go');
  const takeUp = useCommand('questions/take-up');
  const command = is === 'open' ? letGo : takeUp;
  const said = is === 'open' ? t`Let go. Either of you can take it up again.` : t`It is open again.`;
  return (
    <>
      <Refusal error={command.error} sentences={QUESTION_PROBLEMS} />
      <Button
        kind="link"
        busy={command.isPending && t`A moment…`}
        onClick={() => command.mutate({ body: { questionId } }, { onSuccess: () => done(said) })}
      >
        {is === 'open' ? t`Let it go` : is === 'answered' ? t`Open it again` : t`Take it up again`}
      </Button>
    </>
  );
};
