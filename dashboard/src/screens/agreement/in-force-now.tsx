import type { AgreementDocument } from '@alliance/api-client/generated/api';
import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import type { RefObject } from 'react';
import { usePair } from '../../pair/pair.tsx';
import { useIsOver } from '../../pair/read-only.ts';
import { buttonLook } from '../../kit/button.tsx';
import { dayNear } from '../../words/days-in-words.ts';
import { signableText } from './canonical-text.ts';
import { CheckWithoutUs } from './check.tsx';
import { inForce } from './reading.ts';
import { takeaway } from './takeaway.ts';
import { Signatures } from './signatures.tsx';

/** Where nothing waits to be signed: the version in force, which was perhaps signed a moment ago. */
export const InForceNow = ({
  agreement,
  place,
}: {
  readonly agreement: AgreementDocument;
  readonly place: RefObject<HTMLParagraphElement | null>;
}) => {
  const pair = usePair();
  const { allianceId, day, today } = pair;
  const isOver = useIsOver();
  const version = inForce(agreement);
  return (
    <section aria-labelledby="signing" className="pt-4 pb-16">
      <div className="score items-start gap-y-3">
        <h1 id="signing" className="text-15">
          <Trans>Signing</Trans>
        </h1>
        <div className="min-w-0">
          <p ref={place} tabIndex={-1} className="text-20 outline-none">
            {version
              ? version.effectiveFrom === today
                ? t`Version ${version.version} is in force from today, signed by you both.`
                : t`Nothing waits to be signed. Version ${version.version} has held since ${dayNear(version.effectiveFrom, day)}.`
              : agreement.stage === 'ended'
                ? t`Nothing is to be signed any more. ${takeaway(agreement, pair)}`
                : isOver
                  ? t`Our partnership ended before anything was drafted.`
                  : t`There is nothing to sign yet.`}
          </p>
          {version && (
            <div className="mt-8 max-w-lg">
              <Signatures
                coach={version.signatures.coach}
                supervisor={version.signatures.supervisor}
                hash={version.textHash}
              />
              <div className="mt-4">
                <CheckWithoutUs text={signableText(version, agreement.nonce)} hash={version.textHash} />
              </div>
            </div>
          )}
        </div>
        <p className="score-end no-print">
          <Link to="/pairs/$allianceId/agreement" params={{ allianceId }} className={buttonLook('secondary')}>
            <Trans>Our agreement</Trans>
          </Link>
        </p>
      </div>
    </section>
  );
};
