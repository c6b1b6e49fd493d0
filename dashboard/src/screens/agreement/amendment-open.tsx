import type { AgreementDocument, Amendment } from '@alliance/api-client/generated/api';
import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import type { RefObject } from 'react';
import { usePair } from '../../pair/pair.tsx';
import { useSpokenName } from '../../pair/person.tsx';
import { useLayout } from '../../device/width.ts';
import { CoveredLines } from '../../kit/covered.tsx';
import { AmendmentColumns, AmendmentPhone } from './amendment-by-layout.ts';
import { Answer } from './by-turn.ts';
import { AmendmentAxis } from './amendment-axis.tsx';
import { amendmentTakeaway } from './amendment-takeaway.ts';
import { Comments } from './comments.tsx';
import { inForce } from './reading.ts';
import { Waiting } from './waiting.tsx';

interface OpenProps {
  readonly agreement: AgreementDocument;
  readonly amendment: Amendment;
  /** The sentence that says where it stands: the focus goes there when that changes. */
  readonly place: RefObject<HTMLParagraphElement | null>;
}

/** An amendment on its way: what was there, what is offered against it, and the answer. */
export const AmendmentOpen = ({ agreement, amendment, place }: OpenProps) => {
  const pair = usePair();
  const { viewer, allianceId, other } = pair;
  const firstName = useSpokenName();
  const layout = useLayout();
  const mine = amendment.turn === viewer;
  const clause = agreement.clauses.find(({ clauseId }) => clauseId === amendment.clause.clauseId);
  const version = inForce(agreement)?.version;
  const answer = mine ? (
    <Answer agreement={agreement} amendment={amendment} />
  ) : (
    <Waiting agreement={agreement} amendment={amendment} />
  );
  const comments = clause && (
    <Comments
      agreement={agreement}
      clause={clause}
      {...(mine ? { invitation: t`Ask ${firstName(other)} something first` } : {})}
    />
  );
  return (
    <section aria-labelledby="amendment" className="pt-4 pb-16 phone:pt-3">
      <div className="score items-start gap-y-2">
        <div className="pr-6">
          <h1 id="amendment" className="text-15">
            <Trans>Agreement</Trans>
          </h1>
          <p className="text-13 text-ink-3">
            {mine ? t`a clause on its way, your turn` : t`a clause on its way, ${firstName(other)}’s turn`}
          </p>
        </div>
        <p ref={place} tabIndex={-1} className="text-20 outline-none">
          <CoveredLines lines={2}>{amendmentTakeaway(agreement, amendment, pair)}</CoveredLines>
        </p>
        <p className="score-end no-print flex flex-wrap gap-x-5 gap-y-1">
          <Link to="/pairs/$allianceId/agreement" params={{ allianceId }} className="underlined">
            <Trans>All clauses</Trans>
          </Link>
          {version && (
            <Link to="/pairs/$allianceId/agreement/read" params={{ allianceId }} className="underlined">
              <Trans>Read version {version}</Trans>
            </Link>
          )}
        </p>
      </div>
      {clause && <AmendmentAxis agreement={agreement} amendment={amendment} clause={clause} />}
      {layout === 'wide' && clause ? (
        <AmendmentColumns {...{ agreement, amendment }} answer={answer} comments={comments} />
      ) : (
        <AmendmentPhone {...{ agreement, amendment }} answer={answer} comments={comments} />
      )}
    </section>
  );
};
