import type { AgreementDocument } from '@alliance/api-client/generated/api';
import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { Link, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useFocusAfter } from '../../device/focus.ts';
import { usePair } from '../../pair/pair.tsx';
import { useIsOver } from '../../pair/read-only.ts';
import { ProposeForm } from './propose-form.tsx';
import { Proposed } from './proposed.tsx';
import { inForce } from './reading.ts';
import { WithAgreement } from './with-agreement.tsx';

/** A proposal to add, change or let go of a clause. */
export const ProposeChange = () => (
  <WithAgreement>{(agreement) => <Proposing agreement={agreement} />}</WithAgreement>
);

const Proposing = ({ agreement }: { readonly agreement: AgreementDocument }) => {
  const { allianceId, earlier, together } = usePair();
  const { clause, op } = useSearch({ from: '/pairs/$allianceId/agreement/propose' });
  const [sent, setSent] = useState(false);
  const place = useFocusAfter<HTMLParagraphElement>(String(sent));
  const isOver = useIsOver();
  const version = inForce(agreement)?.version;
  const can = !earlier && (agreement.stage === 'drafted' || agreement.stage === 'in-force');
  return (
    <section aria-labelledby="propose" className="score gap-y-4 pt-4 pb-16">
      <div>
        <h1 id="propose" className="text-15">
          <Trans>Propose a change</Trans>
        </h1>
        <p className="text-13 text-ink-3">{version ? t`to version ${version}` : t`to the draft`}</p>
      </div>
      <div className="min-w-0">
        {sent ? (
          <Proposed agreement={agreement} place={place} />
        ) : can ? (
          <>
            <p className="text-20 italic">
              <Trans>What would be truer of how you work now?</Trans>
            </p>
            <ProposeForm
              agreement={agreement}
              clauseId={clause}
              op={op ?? (clause ? 'change' : undefined)}
              onSent={() => setSent(true)}
            />
          </>
        ) : (
          <p className="text-20">
            {earlier
              ? together
                ? t`On a shared screen nothing is proposed. Either of you can, back to your own.`
                : t`On an earlier day nothing can be proposed.`
              : agreement.stage === 'ended'
                ? t`This agreement has ended. It can be read, and no longer changed.`
                : isOver
                  ? t`Our partnership ended before anything was drafted.`
                  : t`There is nothing to change yet: either of you can draft an agreement.`}{' '}
            <Link to="/pairs/$allianceId/agreement" params={{ allianceId }} className="underlined">
              <Trans>Our agreement</Trans>
            </Link>
          </p>
        )}
      </div>
    </section>
  );
};
