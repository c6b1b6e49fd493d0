import type { AgreementDocument, ClauseLine } from '@alliance/api-client/generated/api';
import { t } from '@lingui/core/macro';
import { Link } from '@tanstack/react-router';
import { usePair } from '../../pair/pair.tsx';
import { buttonLook } from '../../kit/button.tsx';
import { Affirm } from './affirm.tsx';
import type { Op } from './proposal.ts';
import { openAmendment } from './reading.ts';

interface ActionsProps {
  readonly agreement: AgreementDocument;
  readonly clause: ClauseLine;
}

/** What can be done with a clause; on an earlier day, and once the agreement has ended, nothing. */
export const ClauseActions = ({ agreement, clause }: ActionsProps) => {
  const { earlier } = usePair();
  if (earlier || agreement.stage === 'ended' || clause.standing === 'retired') return null;
  return (
    <div className="flex flex-wrap items-start gap-2">
      {clause.standing === 'in-force' && <Affirm agreement={agreement} clause={clause} />}
      {!openAmendment(agreement, clause.clauseId) && <ProposeLink clauseId={clause.clauseId} />}
    </div>
  );
};

export const ProposeLink = ({
  clauseId,
  op,
  children = t`Propose a change`,
}: {
  readonly clauseId?: string;
  readonly op?: Op;
  readonly children?: string;
}) => {
  const { allianceId } = usePair();
  return (
    <Link
      to="/pairs/$allianceId/agreement/propose"
      params={{ allianceId }}
      search={{ ...(clauseId ? { clause: clauseId } : {}), ...(op ? { op } : {}) }}
      className={buttonLook('secondary')}
    >
      {children}
    </Link>
  );
};
