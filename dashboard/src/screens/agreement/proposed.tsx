import type { AgreementDocument } from '@alliance/api-client/generated/api';
import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import type { ReactNode, RefObject } from 'react';
import { usePair } from '../../pair/pair.tsx';
import { buttonLook } from '../../kit/button.tsx';
import { Named } from '../../pair/person.tsx';
import { inForce } from './reading.ts';

interface ProposedProps {
  readonly agreement: AgreementDocument;
  /** The focus goes there once it is sent. */
  readonly place: RefObject<HTMLParagraphElement | null>;
}

const ANSWERED = {
  accepted: (who: ReactNode) => <Trans>{who} accepted it.</Trans>,
  declined: (who: ReactNode) => <Trans>{who} declined it.</Trans>,
  withdrawn: (who: ReactNode) => <Trans>{who} took it back.</Trans>,
} as const;

/** After a proposal was sent: whose turn it is, also when the other answers while the page is open. */
export const Proposed = ({ agreement, place }: ProposedProps) => {
  const { allianceId, viewer, other } = usePair();
  const version = inForce(agreement)?.version;
  const sent = agreement.amendments.findLast(({ steps }) => steps[0]?.by === viewer);
  const settled = sent && sent.state !== 'open' ? sent.state : undefined;
  const answered = sent !== undefined && (settled !== undefined || sent.turn === viewer);
  const told: ReactNode = settled ? (
    ANSWERED[settled](<Named whose={sent?.steps.at(-1)?.by ?? other} you={t`You`} />)
  ) : answered ? (
    <Trans>
      <Named whose={other} /> answered your proposal with words of their own.
    </Trans>
  ) : (
    <Trans>
      Your proposal is with <Named whose={other} />.
    </Trans>
  );
  return (
    <>
      <p ref={place} tabIndex={-1} className="text-20 outline-none">
        {told}{' '}
        {version &&
          settled !== 'accepted' &&
          (settled ? t`Version ${version} stays in force.` : t`Version ${version} stays in force meanwhile.`)}
      </p>
      <p className="mt-6 flex flex-wrap gap-2">
        {answered && (
          <Link
            to="/pairs/$allianceId/agreement/amendments/$amendmentId"
            params={{ allianceId, amendmentId: sent.amendmentId }}
            className={buttonLook('primary')}
          >
            {settled ? t`See what became of it` : t`Read and answer`}
          </Link>
        )}
        <Link
          to="/pairs/$allianceId/agreement"
          params={{ allianceId }}
          className={buttonLook(answered ? 'secondary' : 'primary')}
        >
          <Trans>Back to our agreement</Trans>
        </Link>
      </p>
    </>
  );
};
