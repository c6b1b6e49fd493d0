import type { AgreementDocument, WordedClause } from '@alliance/api-client/generated/api';
import { plural, t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { usePair } from '../../pair/pair.tsx';
import { Button, buttonLook } from '../../kit/button.tsx';
import { CoveredLines } from '../../kit/covered.tsx';
import { Named, Person, useSpokenName } from '../../pair/person.tsx';
import { count } from '../../words/counts.ts';
import { dayNear } from '../../words/days-in-words.ts';
import { EndingOfAgreement, ProposeEndingOfAgreement } from './ending-agreement.tsx';
import { Attention } from './attention.tsx';
import { ProposeLink } from './clause-actions.tsx';
import { Comments } from './comments.tsx';
import { hasHands, HandsView } from './hands-view.tsx';
import { goToClause, rowOf } from './go-to-clause.ts';
import { NumbersOfClause } from './numbers.tsx';
import { openAmendment } from './reading.ts';
import { RewordForm } from './reword-form.tsx';
import { ClauseTitle } from './clause-title.tsx';
import { takeaway } from './takeaway.ts';
import { quoted } from '../../words/quoted.ts';

/** The first draft: read it, re-word it where it isn't yours yet, let clauses go together, sign it. */
export const FirstDraft = ({ agreement }: { readonly agreement: AgreementDocument }) => {
  const pair = usePair();
  const { earlier, allianceId, viewer, other } = pair;
  const firstName = useSpokenName();
  const [adding, add] = useState(false);
  const clauses = agreement.next?.clauses ?? [];
  const signatures = agreement.next?.signatures ?? [];
  const mine = signatures.some(({ by }) => by === viewer);
  const open = agreement.amendments.filter(({ state }) => state === 'open').length;
  return (
    <section aria-labelledby="agreement" className="pt-4 pb-16">
      <div className="score items-start gap-y-3">
        <div className="pr-6">
          <h1 id="agreement" className="text-15">
            <Trans>Agreement</Trans>
          </h1>
          <p className="text-13 text-ink-3">
            <Trans>
              a first draft,{' '}
              {plural(clauses.length, { one: 'one clause', other: `${count(clauses.length)} clauses` })}
            </Trans>
          </p>
        </div>
        <p className="text-20">
          <CoveredLines lines={2}>{takeaway(agreement, pair)}</CoveredLines>
        </p>
        <div className="score-end no-print flex flex-wrap items-center gap-2">
          {!earlier && (
            <Link
              to="/pairs/$allianceId/agreement/sign"
              params={{ allianceId }}
              className={buttonLook(mine ? 'secondary' : 'primary')}
            >
              {mine ? t`Read what you signed` : t`Read whole, and sign`}
            </Link>
          )}
          <p className="text-13 text-ink-3">
            {signatures.length === 0
              ? t`Nobody has signed.`
              : mine
                ? t`You have signed; it waits for ${firstName(other)}.`
                : t`${firstName(other)} has signed.`}{' '}
            {open > 0 &&
              plural(open, {
                one: 'one proposal still open.',
                other: `${count(open)} proposals still open.`,
              })}
          </p>
        </div>
      </div>
      {agreement.next?.voided && (
        <p className="frame mt-3 text-13 text-ink-2">
          <Trans>
            <Named whose={agreement.next.voided.by} you={t`You`} /> changed the words on{' '}
            {dayNear(agreement.next.voided.on, agreement.asOf)}, so what was signed before no longer counts.
          </Trans>
        </p>
      )}
      <Attention agreement={agreement} onOpen={goToClause} />
      <EndingOfAgreement agreement={agreement} />
      <ol className="mt-4 border-t border-rule">
        {clauses.map((clause, i) => (
          <DraftClause key={clause.clauseId} agreement={agreement} clause={clause} number={i + 1} />
        ))}
      </ol>
      {!earlier && (
        <div className="score no-print pt-4">
          <span className="phone:hidden" />
          {adding ? (
            <RewordForm agreement={agreement} onDone={() => add(false)} />
          ) : (
            <p>
              <Button onClick={() => add(true)}>
                <Trans>Add a clause of your own</Trans>
              </Button>
            </p>
          )}
        </div>
      )}
      <ProposeEndingOfAgreement agreement={agreement} />
    </section>
  );
};

const DraftClause = ({
  agreement,
  clause,
  number,
}: {
  readonly agreement: AgreementDocument;
  readonly clause: WordedClause;
  readonly number: number;
}) => {
  const { earlier, allianceId, viewer } = usePair();
  const [rewording, reword] = useState(false);
  const [showHands, setShowHands] = useState(false);
  const line = agreement.clauses.find(({ clauseId }) => clauseId === clause.clauseId);
  const latest = line?.drafts.at(-1);
  const open = openAmendment(agreement, clause.clauseId);
  const reworded = latest && !latest.fromTemplate;
  return (
    <li id={rowOf(clause.clauseId)} className="scroll-mt-40 border-b border-rule py-4 phone:scroll-mt-24">
      <div className="score gap-y-2">
        <div className="pr-6">
          <h2 className="text-15">
            <span className="font-normal text-ink-3">{number}</span> <ClauseTitle clause={clause} />
          </h2>
          <p className="text-13 text-ink-3">
            {!reworded ? (
              line?.mandatory && t`every agreement has this one`
            ) : line?.mandatory ? (
              <Trans>
                every agreement has this one; re-worded by <Person whose={latest.by} you={t`you`} />,{' '}
                {dayNear(latest.on, agreement.asOf)}
              </Trans>
            ) : (
              <Trans>
                re-worded by <Person whose={latest.by} you={t`you`} />, {dayNear(latest.on, agreement.asOf)}
              </Trans>
            )}
          </p>
        </div>
        <div className="min-w-0">
          {rewording ? (
            <RewordForm agreement={agreement} clause={clause} onDone={() => reword(false)} />
          ) : (
            <p className="max-w-2xl text-17 whitespace-pre-line">
              <CoveredLines lines={3}>{clause.text}</CoveredLines>
            </p>
          )}
          {latest?.wants && !rewording && (
            <p className="mt-1.5 max-w-2xl text-15 text-ink-2 italic">
              <CoveredLines>{quoted(latest.wants)}</CoveredLines>
            </p>
          )}
          {!rewording && (
            <NumbersOfClause agreement={agreement} clauseId={clause.clauseId} numbers={clause.numbers} />
          )}
          {line && (
            <div className="mt-3">
              <Comments agreement={agreement} clause={line} />
            </div>
          )}
        </div>
        {!earlier && !rewording && (
          <div className="score-end no-print flex flex-wrap items-start gap-2">
            {open ? (
              <Link
                to="/pairs/$allianceId/agreement/amendments/$amendmentId"
                params={{ allianceId, amendmentId: open.amendmentId }}
                className={buttonLook('secondary')}
              >
                {open.turn === viewer ? t`Answer the proposal` : t`Open the proposal`}
              </Link>
            ) : (
              <>
                <Button onClick={() => reword(true)}>{t`Re-word it`}</Button>
                {!line?.mandatory && (
                  <ProposeLink clauseId={clause.clauseId} op="retire">{t`Drop this clause`}</ProposeLink>
                )}
              </>
            )}
            {line && hasHands(agreement, line) && (
              <Button aria-expanded={showHands} onClick={() => setShowHands(!showHands)}>
                <Trans>Who wrote which words</Trans>
              </Button>
            )}
          </div>
        )}
      </div>
      {showHands && line && <HandsView agreement={agreement} clause={line} />}
    </li>
  );
};
