import type { OwnQuestion } from '@alliance/api-client/generated/api';
import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { Button } from '../../kit/button.tsx';
import { Panel, PanelButton, usePanels } from '../../kit/panel.tsx';
import { useOwnCommand } from '../../pair/own.ts';
import { useReadOnly } from '../../pair/read-only.ts';
import { Refusal } from '../../pair/refusal.tsx';
import { AnswerForm, BringOwnForm, RewordForm } from './on-a-press.ts';
import { QUESTION_PROBLEMS } from './problems.ts';
import { panelOf } from './reading.ts';
import { Wordings } from './wordings.tsx';

/** A question of mine that is open, and what I can do with it. */
export const OwnPanels = ({ question }: { readonly question: OwnQuestion }) => {
  const readOnly = useReadOnly();
  const { questionId: id, is } = question;
  return (
    <>
      <Panel
        id={panelOf(question)}
        heading={t`The question`}
        note={t`You alone see it.`}
        end={
          !readOnly && (
            <PanelButton id={`reword-${id}`}>
              <Trans>Put it in other words</Trans>
            </PanelButton>
          )
        }
      >
        <Wordings question={question} />
        {!readOnly && (
          <div className="no-print mt-4 flex flex-wrap items-center gap-x-3 gap-y-2">
            {is === 'open' && (
              <PanelButton id={`bring-${id}`} kind="secondary">
                <Trans>Bring it…</Trans>
              </PanelButton>
            )}
            <PanelButton id={`answer-${id}`} kind="secondary">
              {is === 'answered' ? t`Another answer` : t`It has an answer`}
            </PanelButton>
            <Press question={question} />
          </div>
        )}
      </Panel>
      {!readOnly && (
        <>
          <Panel id={`bring-${id}`} heading={t`Bring it`} note={t`You see first what the other will see.`}>
            <BringOwnForm question={question} />
          </Panel>
          <Panel id={`answer-${id}`} heading={t`An answer, for now`} note={t`You alone see it.`}>
            <AnswerForm questionId={id} mine />
          </Panel>
          <Panel id={`reword-${id}`} heading={t`In other words`} note={t`You alone see it.`}>
            <RewordForm questionId={id} text={question.text} mine />
          </Panel>
        </>
      )}
    </>
  );
};

const Press = ({ question: { questionId: id, is } }: { readonly question: OwnQuestion }) => {
  const { done } = usePanels();
  const letGo = useOwnCommand('question/{id}/let-go', { id });
  const takeUp = useOwnCommand('question/{id}/take-up', { id });
  const open = is === 'open';
  const command = open ? letGo : takeUp;
  const said = open ? t`Let go. It can be taken up again.` : t`It is open again.`;
  return (
    <>
      <Refusal error={command.error} sentences={QUESTION_PROBLEMS} />
      <Button
        kind="link"
        busy={command.isPending && t`A moment…`}
        onClick={() => command.mutate({ body: {} }, { onSuccess: () => done(said) })}
      >
        {open ? t`Let it go` : is === 'answered' ? t`Open it again` : t`Take it up again`}
      </Button>
    </>
  );
};
