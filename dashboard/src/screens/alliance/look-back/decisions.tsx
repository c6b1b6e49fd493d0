import type {
  AllianceDecision,
  AllianceReview,
  AllianceReviewDocument,
} from '@alliance/api-client/generated/api';
import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { Button } from '../../../kit/button.tsx';
import { Covered, CoveredLines } from '../../../kit/covered.tsx';
import { Panel, PanelButton } from '../../../kit/panel.tsx';
import { useCommand } from '../../../pair/command.ts';
import { usePair } from '../../../pair/pair.tsx';
import { Named } from '../../../pair/person.tsx';
import { useReadOnly } from '../../../pair/read-only.ts';
import { Refusal } from '../../../pair/refusal.tsx';
import { dayNear } from '../../../words/days-in-words.ts';
import { DecisionForm } from './on-a-press.ts';
import { LOOKING_BACK_PROBLEMS } from '../problems.ts';

interface OfAReview {
  readonly document: AllianceReviewDocument;
  readonly review: AllianceReview;
}

/** What the two decide together: each stands once both have agreed. */
export const Decisions = ({ document, review }: OfAReview) => {
  const readOnly = useReadOnly();
  const open = !readOnly && !review.completed;
  return (
    <section className="border-t border-rule-2" aria-labelledby={`decisions-${review.reviewId}`}>
      <div className="score gap-y-2 py-4">
        <div className="pr-6">
          <h2 id={`decisions-${review.reviewId}`} className="text-15 font-semibold">
            <Trans>What we decide, together</Trans>
          </h2>
          <p className="text-13 text-ink-3">
            <Trans>each stands once both have agreed</Trans>
          </p>
        </div>
        <ol className="grid min-w-0 gap-3">
          {review.decisions.map((decision) => (
            <Decision key={decision.decisionId} {...{ document, review, decision, open }} />
          ))}
          {review.decisions.length === 0 && (
            <li className="text-ink-2">
              <Trans>Nothing yet. A review may end without a decision.</Trans>
            </li>
          )}
        </ol>
        {open && (
          <div className="score-end no-print">
            <PanelButton id="decide" kind="secondary">
              <Trans>Propose a decision</Trans>
            </PanelButton>
          </div>
        )}
      </div>
      {open && (
        <Panel id="decide" heading={t`A decision`} note={t`The other of you is asked to agree.`}>
          <DecisionForm document={document} reviewId={review.reviewId} />
        </Panel>
      )}
    </section>
  );
};

interface OfADecision extends OfAReview {
  readonly decision: AllianceDecision;
  readonly open: boolean;
}

const Decision = ({ document, review, decision, open }: OfADecision) => {
  const { viewer, day } = usePair();
  const { decisionId, text, by, on, clause, agreedOn } = decision;
  const other = by === 'coach' ? 'supervisor' : 'coach';
  const panel = `differently-${decisionId}`;
  return (
    <li className="grid gap-1 border-b border-rule pb-3">
      <p className="text-17">
        <CoveredLines>{text}</CoveredLines>
      </p>
      <p className="text-13 text-ink-2">
        <Trans>
          <Named whose={by} /> proposed it on {dayNear(on, day)}.
        </Trans>{' '}
        {agreedOn === undefined ? (
          viewer === other ? (
            <b>
              <Trans>It’s your turn.</Trans>
            </b>
          ) : (
            <Trans>
              It waits for <Named whose={other} />.
            </Trans>
          )
        ) : (
          <Trans>
            <Named whose={other} /> agreed on {dayNear(agreedOn, day)}. <b>It stands.</b>
          </Trans>
        )}
      </p>
      {clause && <Amends clause={clause} stands={agreedOn !== undefined && open} />}
      {open && (
        <div className="no-print flex flex-wrap items-center gap-2">
          {agreedOn === undefined && viewer === other && (
            <Answer reviewId={review.reviewId} decisionId={decisionId} />
          )}
          <PanelButton id={panel} kind="secondary">
            <Trans>Say it differently</Trans>
          </PanelButton>
          {agreedOn === undefined && <LeaveOut reviewId={review.reviewId} decisionId={decisionId} />}
        </div>
      )}
      {open && (
        <Panel id={panel} heading={t`Said differently`} note={t`It then waits for the other of you.`}>
          <DecisionForm document={document} reviewId={review.reviewId} decision={decision} />
        </Panel>
      )}
    </li>
  );
};

const Amends = ({
  clause,
  stands,
}: {
  readonly clause: NonNullable<AllianceDecision['clause']>;
  readonly stands: boolean;
}) => {
  const { allianceId } = usePair();
  return (
    <p className="text-13 text-ink-3">
      <Trans>
        It would amend <Covered width="medium">{clause.title}</Covered>; what is in force holds until both
        have signed.
      </Trans>{' '}
      {stands && (
        <Link
          to="/pairs/$allianceId/agreement/propose"
          params={{ allianceId }}
          search={{ clause: clause.clauseId, op: 'change' }}
          className="underlined no-print text-15 text-ink"
        >
          <Trans>Write the amendment</Trans>
        </Link>
      )}
    </p>
  );
};

interface Ids {
  readonly reviewId: string;
  readonly decisionId: string;
}

const Answer = (ids: Ids) => {
  const agree = useCommand('alliance-review/agree-decision');
  return (
    <>
      <Button
        kind="primary"
        busy={agree.isPending && t`A moment…`}
        onClick={() => agree.mutate({ body: { ...ids } })}
      >
        <Trans>Agree</Trans>
      </Button>
      <Refusal error={agree.error} sentences={LOOKING_BACK_PROBLEMS} />
    </>
  );
};

const LeaveOut = (ids: Ids) => {
  const drop = useCommand('alliance-review/drop-decision');
  return (
    <>
      <Button
        kind="link"
        busy={drop.isPending && t`A moment…`}
        onClick={() => drop.mutate({ body: { ...ids } })}
      >
        <Trans>Leave it out</Trans>
      </Button>
      <Refusal error={drop.error} sentences={LOOKING_BACK_PROBLEMS} />
    </>
  );
};
