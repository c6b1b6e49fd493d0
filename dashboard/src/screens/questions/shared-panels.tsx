import type { OwnQuestionsDocument, SharedQuestion } from '@alliance/api-client/generated/api';
import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { CoveredLines } from '../../kit/covered.tsx';
import { Panel, PanelButton } from '../../kit/panel.tsx';
import { usePair } from '../../pair/pair.tsx';
import { Person } from '../../pair/person.tsx';
import { useReadOnly } from '../../pair/read-only.ts';
import { dayNear } from '../../words/days-in-words.ts';
import { quoted } from '../../words/quoted.ts';
import { AnswerForm, RewordForm } from './on-a-press.ts';
import { panelOf } from './reading.ts';
import { SharedActions } from './shared-actions.tsx';
import { Wordings } from './wordings.tsx';

interface SharedPanelsProps {
  readonly question: SharedQuestion;
  readonly own: OwnQuestionsDocument;
}

/** A question of both that is open: how it read before, what was found, and what can be done. */
export const SharedPanels = ({ question, own }: SharedPanelsProps) => {
  const { viewer } = usePair();
  const readOnly = useReadOnly();
  const { questionId: id, by, answers } = question;
  return (
    <>
      <Panel
        id={panelOf(question)}
        heading={t`The question`}
        end={
          !readOnly &&
          by === viewer && (
            <PanelButton id={`reword-${id}`}>
              <Trans>Put it in other words</Trans>
            </PanelButton>
          )
        }
      >
        <Wordings question={question} />
        {answers.map((each) => (
          <Found key={`${each.by} ${each.on} ${each.answer}`} answer={each} />
        ))}
        <SharedActions question={question} own={own} />
      </Panel>
      {!readOnly && (
        <>
          <Panel id={`answer-${id}`} heading={t`An answer, for now`} note={t`Both of you read it at once.`}>
            <AnswerForm questionId={id} mine={false} />
          </Panel>
          <Panel id={`reword-${id}`} heading={t`In other words`} note={t`What it was stays beside it.`}>
            <RewordForm questionId={id} text={question.text} mine={false} />
          </Panel>
        </>
      )}
    </>
  );
};

const Found = ({ answer }: { readonly answer: SharedQuestion['answers'][number] }) => {
  const { day } = usePair();
  return (
    <div className="mt-3 border-l-2 border-rule-2 pl-3">
      <p className="text-13 text-ink-3">
        <Person whose={answer.by} />{' '}
        {answer.session === undefined ? dayNear(answer.on, day) : t`in session ${answer.session}`}
      </p>
      <p dir="auto" className="text-15">
        {answer.answer === undefined ? (
          <Trans>It has found an answer.</Trans>
        ) : (
          <CoveredLines>{quoted(answer.answer)}</CoveredLines>
        )}
      </p>
    </div>
  );
};
