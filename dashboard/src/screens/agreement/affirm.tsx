import type { AgreementDocument, ClauseLine } from '@alliance/api-client/generated/api';
import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useCommand } from '../../pair/command.ts';
import { usePair } from '../../pair/pair.tsx';
import { Button } from '../../kit/button.tsx';
import { Refusal } from '../../pair/refusal.tsx';
import { AGREEMENT_PROBLEMS } from './problems.ts';

interface AffirmProps {
  readonly agreement: AgreementDocument;
  readonly clause: ClauseLine;
  readonly primary?: boolean;
}

/** "This is still true for me." Said in one press: it takes nothing away, and saying it again does no harm. */
export const Affirm = ({ agreement, clause, primary = false }: AffirmProps) => {
  const { viewer, today } = usePair();
  const affirm = useCommand('contract/affirm-clause');
  const done = clause.affirmations.some(({ by, on }) => by === viewer && on === today);
  if (done)
    return (
      <p role="status" className="text-13 text-ink-2">
        <Trans>You affirmed it today.</Trans>
      </p>
    );
  return (
    <span className="inline-flex flex-col items-start gap-2">
      <Button
        kind={primary ? 'primary' : 'secondary'}
        busy={affirm.isPending && t`Affirming…`}
        onClick={() => affirm.mutate({ body: { clauseId: clause.clauseId }, ifMatch: agreement.revision })}
      >
        <Trans>Affirm</Trans>
      </Button>
      <Refusal error={affirm.error} sentences={AGREEMENT_PROBLEMS} />
    </span>
  );
};
