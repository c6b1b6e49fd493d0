import type { OwnQuestionsDocument, QuestionsDocument } from '@alliance/api-client/generated/api';
import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useState } from 'react';
import { AsTable, Csv } from '../../kit/as-table.tsx';
import { buttonLook } from '../../kit/button.tsx';
import { CoveredLines } from '../../kit/covered.tsx';
import { DataTable } from '../../kit/data-table.tsx';
import { Panel, PanelButton } from '../../kit/panel.tsx';
import { ScreenHead } from '../../kit/screen-head.tsx';
import { KeepQuestion } from '../../pair/keep-question.tsx';
import { useSpokenName } from '../../pair/person.tsx';
import { useReadOnly } from '../../pair/read-only.ts';
import { KeepForm } from './on-a-press.ts';
import { usePair } from '../../pair/pair.tsx';
import { OwnQuestions } from './own-questions.tsx';
import { groupsOf } from './reading.ts';
import { headingOf, takeaway } from './sentences.ts';
import { SharedPanels } from './shared-panels.tsx';
import { SharedRow } from './shared-row.tsx';
import { questionColumns } from './table.ts';

interface QuestionsPageProps {
  readonly document: QuestionsDocument;
  readonly own: OwnQuestionsDocument;
}

/** Those of both in their groups, then those that I keep for myself, and a question about all of them. */
export const QuestionsPage = ({ document, own }: QuestionsPageProps) => {
  const name = useSpokenName();
  const readOnly = useReadOnly();
  const [asTable, setAsTable] = useState(false);
  const { questions } = document;
  const { together } = usePair();
  const groups = groupsOf(document);
  const columns = questionColumns(name);
  const asked = t`Which of these would we miss if it were answered?`;
  return (
    <>
      <ScreenHead
        heading={t`Questions`}
        note={t`kept by either, for both`}
        takeaway={takeaway(groups)}
        tools={
          <>
            {!readOnly && (
              <PanelButton id="keep" kind="secondary">
                <Trans>Keep a question</Trans>
              </PanelButton>
            )}
            {questions.length > 0 && (
              <>
                <AsTable asTable={asTable} onChange={setAsTable} className={buttonLook('link')} />
                <Csv
                  fileName="our-questions"
                  columns={columns}
                  rows={questions}
                  className={buttonLook('link')}
                />
              </>
            )}
          </>
        }
      />
      <Panel
        id="keep"
        heading={t`Keep a question`}
        note={t`For both of you, or for yourself until you bring it.`}
      >
        <KeepForm />
      </Panel>
      {asTable ? (
        <div className="frame pb-5">
          <CoveredLines lines={questions.length}>
            <DataTable
              caption={t`The questions that we keep`}
              columns={columns}
              rows={questions}
              rowKey={({ questionId }) => questionId}
            />
          </CoveredLines>
        </div>
      ) : (
        groups.map((group) => (
          <section key={group.standing} className="border-t border-rule-2 py-3">
            <h2 className="frame pb-1 text-15 font-semibold">{headingOf(group)}</h2>
            {group.questions.map((each) => (
              <div key={each.questionId}>
                <SharedRow question={each} />
                <SharedPanels question={each} own={own} />
              </div>
            ))}
          </section>
        ))
      )}
      {!together && <OwnQuestions own={own} />}
      {questions.length > 1 && (
        <section
          className="score kept-whole gap-y-2 border-t border-rule-2 py-5"
          aria-labelledby="questions-for-us"
        >
          <h2 id="questions-for-us" className="pr-6 text-15 font-semibold">
            <Trans>A question for us</Trans>
          </h2>
          <p className="min-w-0 text-24 italic phone:text-20">{asked}</p>
          <div className="score-end">
            <KeepQuestion text={asked} page="questions" />
          </div>
        </section>
      )}
    </>
  );
};
