import type { AgreementDocument, Amendment } from '@alliance/api-client/generated/api';
import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { usePair } from '../../pair/pair.tsx';
import { buttonLook } from '../../kit/button.tsx';
import { CoveredLines } from '../../kit/covered.tsx';
import { Named, Person } from '../../pair/person.tsx';
import { dayNear } from '../../words/days-in-words.ts';
import { signableText } from './canonical-text.ts';
import { CheckWithoutUs } from './check.tsx';
import { Why } from './offer.tsx';
import { inFull } from './numbers-in-words.ts';
import { inForce, isOffer } from './reading.ts';
import { Signatures } from './signatures.tsx';

interface OutcomeProps {
  readonly agreement: AgreementDocument;
  readonly amendment: Amendment;
}

/** What became of it. */
export const Outcome = ({ agreement, amendment }: OutcomeProps) => {
  const { day } = usePair();
  const version = agreement.versions.find((each) => each.version === amendment.inVersion);
  const settled = amendment.steps.findLast((step) => !isOffer(step));
  if (version) return <SignedText agreement={agreement} amendment={amendment} version={version} />;
  if (settled?.step === 'accepted')
    return (
      <>
        <h3 className="text-15 font-normal">
          <Person whose={settled.by} you={t`You`} />{' '}
          <b>
            <Trans>accepted</Trans>
          </b>{' '}
          <span className="text-ink-3">{dayNear(settled.on, day)}</span>
        </h3>
        <p className="mt-2 text-15 text-ink-2">
          <Trans>
            The words are agreed. They hold from the moment both of you have signed the version that has them
            {inForce(agreement) && `; until then version ${inForce(agreement)?.version} stays in force`}.
          </Trans>
        </p>
      </>
    );
  if (settled)
    return (
      <>
        <h3 className="text-15 font-normal">
          <Person whose={settled.by} you={t`You`} />{' '}
          <b>{settled.step === 'declined' ? 'declined' : t`took it back`}</b>{' '}
          <span className="text-ink-3">{dayNear(settled.on, day)}</span>
        </h3>
        <Why>{settled.why}</Why>
        <p className="mt-2 text-15 text-ink-2">
          <Trans>The clause stayed as it was.</Trans>
        </p>
      </>
    );
  return <Awaited agreement={agreement} amendment={amendment} />;
};

const Awaited = ({ agreement, amendment }: OutcomeProps) => {
  const { viewer, allianceId, earlier } = usePair();
  const mine = amendment.turn === viewer;
  const version = inForce(agreement)?.version;
  return (
    <>
      <h3 className="text-15 font-normal">
        {mine ? (
          <b>
            <Trans>Your answer</Trans>
          </b>
        ) : (
          <>
            <b>
              <Named whose={amendment.turn ?? viewer} />
              <Trans>’s answer</Trans>
            </b>{' '}
            <span className="text-ink-3">
              <Trans>is awaited</Trans>
            </span>
          </>
        )}
      </h3>
      <p className="mt-2 text-15 text-ink-2">
        {version
          ? t`Version ${version} stays in force until you have both signed.`
          : t`Nothing is signed yet.`}
      </p>
      {!earlier && (
        <p className="mt-4">
          <Link
            to="/pairs/$allianceId/agreement/amendments/$amendmentId"
            params={{ allianceId, amendmentId: amendment.amendmentId }}
            className={buttonLook(mine ? 'primary' : 'secondary')}
          >
            {mine ? t`Read and answer` : t`Open it`}
          </Link>
        </p>
      )}
    </>
  );
};

const SignedText = ({
  agreement,
  amendment,
  version,
}: OutcomeProps & { readonly version: AgreementDocument['versions'][number] }) => {
  const { day } = usePair();
  const clause = version.clauses.find(({ clauseId }) => clauseId === amendment.clause.clauseId);
  return (
    <>
      <h3 className="text-15 font-normal">
        <b>
          <Trans>We both signed</Trans>
        </b>{' '}
        <span className="text-ink-3">
          <Trans>
            {dayNear(version.effectiveFrom, day)}, version {version.version}, the same text
          </Trans>
        </span>
      </h3>
      <p className="mt-2 mb-5 text-17 whitespace-pre-line">
        {clause === undefined ? (
          t`It is no longer one of our clauses.`
        ) : (
          <CoveredLines lines={4}>{inFull(clause)}</CoveredLines>
        )}
      </p>
      <Signatures
        coach={version.signatures.coach}
        supervisor={version.signatures.supervisor}
        hash={version.textHash}
      />
      <p className="mt-3 text-13 text-ink-2">
        <Trans>One fingerprint, two signatures.</Trans>
      </p>
      <CheckWithoutUs text={signableText(version, agreement.nonce)} hash={version.textHash} />
    </>
  );
};
