import type { AgreementDocument } from '@alliance/api-client/generated/api';
import { plural, t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useCommand } from '../../pair/command.ts';
import { usePair } from '../../pair/pair.tsx';
import { Button } from '../../kit/button.tsx';
import { Refusal } from '../../pair/refusal.tsx';
import { count } from '../../words/counts.ts';
import { openAmendment } from './reading.ts';
import { AGREEMENT_PROBLEMS } from './problems.ts';

/** "All of this is still true for me": every clause in force that nothing is proposed for and I haven't affirmed today. */
export const AffirmAll = ({ agreement }: { readonly agreement: AgreementDocument }) => {
  const { viewer, today } = usePair();
  const affirm = useCommand('contract/affirm-clauses');
  const left = agreement.clauses.filter(
    ({ clauseId, standing, affirmations }) =>
      standing === 'in-force' &&
      !openAmendment(agreement, clauseId) &&
      !affirmations.some(({ by, on }) => by === viewer && on === today),
  );
  if (left.length < 2) return null;
  return (
    <span className="inline-flex flex-col items-start gap-2">
      <Button
        busy={affirm.isPending && t`Affirming…`}
        onClick={() => affirm.mutate({ body: { clauseIds: left.map(({ clauseId }) => clauseId) } })}
      >
        <Trans>
          Affirm all {plural(left.length, { one: 'one clause', other: `${count(left.length)} clauses` })}
        </Trans>
      </Button>
      <Refusal error={affirm.error} sentences={AGREEMENT_PROBLEMS} />
    </span>
  );
};
