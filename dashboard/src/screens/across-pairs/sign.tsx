import type { AcrossOfThePair } from '@alliance/api-client/generated/api';
import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { CoveredLines } from '../../kit/covered.tsx';
import { Button } from '../../kit/button.tsx';
import { useCommand } from '../../pair/command.ts';
import { usePair } from '../../pair/pair.tsx';
import { useSpokenName } from '../../pair/person.tsx';
import { useReadOnly } from '../../pair/read-only.ts';
import { Refusal } from '../../pair/refusal.tsx';
import { list } from '../../words/counts.ts';
import { proposalOf } from './prepared.ts';
import { PAGES_PROBLEMS } from './problems.ts';
import { couldBeRead, signedSays } from './standing-in-words.ts';

/** What the two have signed about it, and what either can propose. */
export const Sign = ({ document: { stage, prepared, readable } }: { readonly document: AcrossOfThePair }) => {
  const { allianceId, partnership, other } = usePair();
  const spoken = useSpokenName();
  const readOnly = useReadOnly();
  const propose = useCommand('contract/propose-amendment');
  const named = stage === 'named';
  // What is on the table, or waits to be signed, leaves nothing to be proposed.
  const isOnItsWay = !prepared && stage !== 'no-agreement' && stage !== 'ended';
  return (
    <section className="score gap-y-3 py-6" aria-labelledby="what-we-signed">
      <h2 id="what-we-signed" className="pr-6 text-15 font-semibold">
        <Trans>What we signed about it</Trans>
      </h2>
      <div className="max-w-2xl min-w-0 space-y-3 text-15">
        <p>
          {signedSays(stage)}{' '}
          <Trans>No word of a review, of a moment held or of a note is ever part of it.</Trans>
        </p>
        {readable.length > 0 && (
          <p className="text-ink-2">
            <Trans>Could be read there {list(couldBeRead(readable, partnership.today))}.</Trans>
          </p>
        )}
        {prepared && !readOnly && (
          <>
            <details className="no-print">
              <summary className="underlined w-fit cursor-pointer phone:min-h-11 phone:py-3">
                <Trans>The words that would be proposed</Trans>
              </summary>
              <p className="mt-2 border-l-2 border-rule-2 pl-4 whitespace-pre-line text-ink-2">
                <CoveredLines lines={4}>{prepared.text}</CoveredLines>
              </p>
            </details>
            <Refusal error={propose.error} sentences={PAGES_PROBLEMS} />
            <Button
              kind={named ? 'secondary' : 'primary'}
              className="no-print"
              busy={propose.isPending && t`Proposing…`}
              onClick={() => propose.mutate({ body: proposalOf(prepared) })}
            >
              {named
                ? t`Propose to ${spoken(other)} that nothing stands there`
                : t`Propose to ${spoken(other)} that it may`}
            </Button>
          </>
        )}
        <p role="status" className="no-print">
          {isOnItsWay && <Trans>A change of it is on its way between us.</Trans>}
          {isOnItsWay && ' '}
          <Link to="/pairs/$allianceId/agreement" params={{ allianceId }} className="underlined phone:py-3">
            {isOnItsWay ? t`Look at it in our agreement` : t`Our agreement`}
          </Link>
        </p>
      </div>
    </section>
  );
};
