import type { AgreementDocument, ClauseLine } from '@alliance/api-client/generated/api';
import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { Button, buttonLook } from '../../kit/button.tsx';
import { Covered, CoveredLines } from '../../kit/covered.tsx';
import { Panel, PanelButton, usePanels } from '../../kit/panel.tsx';
import { useCommand } from '../../pair/command.ts';
import { useDocument } from '../../pair/document.ts';
import { usePair } from '../../pair/pair.tsx';
import { Person } from '../../pair/person.tsx';
import { Refusal } from '../../pair/refusal.tsx';
import { dayNear } from '../../words/days-in-words.ts';
import { THINKING_PROBLEMS } from './problems.ts';
import { ThinkingQuestion } from './thinking-question.tsx';

interface AboutClause {
  readonly agreement: AgreementDocument;
  readonly clause: ClauseLine;
}

const PANEL = 'thinking-environment';

/**
 * How we think together, as both signed it, on the page of the latest session: either says in a press that it is still
 * true, or asks about it. A pair that doesn't look at how it works (the pulse is not in use) sees it only where the
 * other has asked.
 */
export const ThinkingEnvironment = () => {
  const { other, uses } = usePair();
  const { data: agreement } = useDocument('agreement');
  const clause = agreement?.clauses.find(
    ({ kind, standing }) => kind === 'thinking-environment' && standing === 'in-force',
  );
  if (!agreement || !clause || agreement.stage === 'ended') return null;
  if (!uses('pulse') && clause.asked !== other) return null;
  return (
    <>
      <section
        aria-labelledby="thinking-environment"
        className="no-print score mt-6 items-start gap-y-2 border-y border-rule py-4"
      >
        <div className="pr-6">
          <h2 id="thinking-environment" dir="auto" className="text-15">
            <Covered>{clause.title}</Covered>
          </h2>
          <p className="text-13 text-ink-3">
            <Trans>as we both signed it</Trans>
          </p>
        </div>
        <div className="max-w-2xl min-w-0 space-y-3">
          <p dir="auto" className="text-15 whitespace-pre-line">
            <CoveredLines lines={2}>{clause.texts.at(-1)?.text}</CoveredLines>
          </p>
          <LastWords clause={clause} />
          <div className="flex flex-wrap items-center gap-x-3 gap-y-2">
            <StillTrue agreement={agreement} clause={clause} />
            <PanelButton id={PANEL} kind="secondary">
              {clause.asked === other ? t`Write back` : t`Worth a question`}
            </PanelButton>
            {clause.asked && <OtherWords agreement={agreement} clause={clause} />}
          </div>
        </div>
      </section>
      <Panel
        id={PANEL}
        heading={t`Worth a question`}
        note={t`Both of you read it beside the clause, which stays as it is.`}
      >
        <ThinkingQuestion clauseId={clause.clauseId} />
      </Panel>
    </>
  );
};

/** What was said or asked last, while it waits. */
const LastWords = ({ clause: { asked, comments } }: Pick<AboutClause, 'clause'>) => {
  const { day } = usePair();
  const last = comments.at(-1);
  if (!asked || !last) return null;
  return (
    <div className="border-l-2 border-rule-2 pl-3">
      <p className="text-13 text-ink-3">
        <Person whose={last.by} you={t`You`} /> {dayNear(last.on, day)}
      </p>
      <p dir="auto" className="text-15 whitespace-pre-line">
        <CoveredLines>{last.text}</CoveredLines>
      </p>
    </div>
  );
};

const StillTrue = ({ agreement, clause }: AboutClause) => {
  const { viewer, today } = usePair();
  const { done } = usePanels();
  const affirm = useCommand('contract/affirm-clause');
  if (clause.affirmations.some(({ by, on }) => by === viewer && on === today))
    return (
      <p role="status" className="text-15 text-ink-2">
        <Trans>You affirmed it today.</Trans>
      </p>
    );
  const press = () =>
    affirm.mutate(
      { body: { clauseId: clause.clauseId }, ifMatch: agreement.revision },
      { onSuccess: () => done(t`Still true for you. Our agreement counts it.`) },
    );
  return (
    <>
      <Refusal error={affirm.error} sentences={THINKING_PROBLEMS} />
      <Button kind="secondary" busy={affirm.isPending && t`Affirming…`} onClick={press}>
        <Trans>Still true for me</Trans>
      </Button>
    </>
  );
};

/** From a question to other words: the change that is on its way, or one to propose. */
const OtherWords = ({ agreement, clause: { clauseId, amendments } }: AboutClause) => {
  const { allianceId } = usePair();
  const open = agreement.amendments.find(
    ({ amendmentId, state }) => state === 'open' && amendments.includes(amendmentId),
  );
  return open ? (
    <Link
      to="/pairs/$allianceId/agreement/amendments/$amendmentId"
      params={{ allianceId, amendmentId: open.amendmentId }}
      className={buttonLook('link')}
    >
      <Trans>Read what is proposed</Trans>
    </Link>
  ) : (
    <Link
      to="/pairs/$allianceId/agreement/propose"
      params={{ allianceId }}
      search={{ clause: clauseId }}
      className={buttonLook('link')}
    >
      <Trans>Propose other words</Trans>
    </Link>
  );
};
