import type { AgreementDocument } from '@alliance/api-client/generated/api';
import { plural, t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { usePair } from '../../pair/pair.tsx';
import { buttonLook } from '../../kit/button.tsx';
import { fetched } from '../../kit/fetched.tsx';
import { CoveredLines } from '../../kit/covered.tsx';
import { Named } from '../../pair/person.tsx';
import { count } from '../../words/counts.ts';
import { EndingOfAgreement, ProposeEndingOfAgreement } from './ending-agreement.tsx';
import { AffirmAll } from './affirm-all.tsx';
import { Affirm } from './affirm.tsx';
import { Attention } from './attention.tsx';
import { ProposeLink } from './clause-actions.tsx';
import { goToClause } from './go-to-clause.ts';
import { AgreementTable } from './overview-on-a-press.ts';
import { longestSilent } from './reading.ts';
import { Row } from './row.tsx';
import { takeaway } from './takeaway.ts';
import { VersionHeads } from './version-heads.tsx';

/** Fetched when a row is opened: the life-lines are drawn without it. */
const ClausePanel = fetched(() => import('./clause-panel.tsx'), 'ClausePanel');

/** An agreement that was signed at least once: a life-line for each clause on the axis of the spine. */
export const Overview = ({ agreement }: { readonly agreement: AgreementDocument }) => {
  const pair = usePair();
  const { earlier, allianceId } = pair;
  const [open, setOpen] = useState<string | null>(null);
  const [asTable, setAsTable] = useState(false);
  const asked = agreement.stage === 'ended' ? undefined : longestSilent(agreement);
  const closed = earlier || agreement.stage === 'ended';
  const standing = agreement.clauses.filter(({ standing: how }) => how === 'in-force').length;
  const show = (clauseId: string) => {
    setAsTable(false);
    setOpen(clauseId);
    setTimeout(() => goToClause(clauseId));
  };
  return (
    <section aria-labelledby="agreement" className="pt-4 pb-16 print:pb-0">
      <div className="score paper-margin items-start gap-y-3">
        <div className="pr-6">
          <h1 id="agreement" className="text-15">
            <Trans>Agreement</Trans>
          </h1>
          <p className="text-13 text-ink-3">
            {plural(standing, { one: 'one clause', other: `${count(standing)} clauses` })}
          </p>
        </div>
        <p className="text-20 wide:max-w-[52rem]">
          <CoveredLines lines={2}>{takeaway(agreement, pair)}</CoveredLines>
        </p>
        <div className="score-end no-print flex flex-wrap items-center gap-4 tablet:max-wide:justify-end tablet:max-wide:gap-2">
          {!closed && <ProposeLink />}
          <Link to="/pairs/$allianceId/agreement/read" params={{ allianceId }} className={buttonLook('link')}>
            <Trans>Read it</Trans>
          </Link>
          {!closed && <AffirmAll agreement={agreement} />}
        </div>
      </div>
      <Attention agreement={agreement} onOpen={show} />
      <EndingOfAgreement agreement={agreement} />
      <div className="mt-4">
        <div className="score items-start">
          <p className="flex flex-wrap gap-x-4 text-13 text-ink-3 tablet:max-wide:mb-2 phone:mb-3">
            <span className="inline-flex items-center gap-1.5">
              <span className="h-2 w-[2.5px] bg-coach" aria-hidden="true" />
              <span>
                <Trans>
                  <Named whose="coach" /> affirms
                </Trans>
              </span>
            </span>
            <span className="inline-flex items-center gap-1.5">
              <span className="mt-2 h-2 w-[2.5px] bg-supervisor" aria-hidden="true" />
              <span>
                <Trans>
                  <Named whose="supervisor" /> affirms
                </Trans>
              </span>
            </span>
          </p>
          {!asTable && <VersionHeads agreement={agreement} />}
          {asTable && <span />}
          <p className="score-end no-print flex items-baseline justify-between gap-4 text-13 wide:-mt-[3px] text-ink-3 below-wide:hidden">
            {asTable ? '' : t`Every row opens`}
            <TableToggle asTable={asTable} onChange={setAsTable} />
          </p>
        </div>
        {asTable ? (
          <AgreementTable agreement={agreement} />
        ) : (
          <ul aria-label={t`Our clauses`}>
            {agreement.clauses.map((clause) => (
              <Row
                key={clause.clauseId}
                agreement={agreement}
                clause={clause}
                open={open === clause.clauseId}
                asked={asked === clause && open !== clause.clauseId}
                onToggle={() => setOpen(open === clause.clauseId ? null : clause.clauseId)}
                actions={
                  !closed && (
                    <>
                      <Affirm agreement={agreement} clause={clause} primary />
                      <ProposeLink clauseId={clause.clauseId} />
                    </>
                  )
                }
              >
                <ClausePanel agreement={agreement} clause={clause} />
              </Row>
            ))}
          </ul>
        )}
        <p className="frame no-print mt-4 text-13 wide:hidden">
          <TableToggle asTable={asTable} onChange={setAsTable} />
        </p>
      </div>
      <ProposeEndingOfAgreement agreement={agreement} />
    </section>
  );
};

const TableToggle = ({
  asTable,
  onChange,
}: {
  readonly asTable: boolean;
  readonly onChange: (asTable: boolean) => void;
}) => (
  <button
    type="button"
    aria-expanded={asTable}
    className="underlined min-h-6 cursor-pointer text-ink-2 phone:min-h-11"
    onClick={() => onChange(!asTable)}
  >
    {asTable ? t`As life-lines` : t`As a table`}
  </button>
);
