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
          <Trans>
            <Person whose={settled.by} you={t`You`} /> <b>accepted</b>{' '}
            <span className="text-ink-3">{dayNear(settled.on, day)}</span>
          </Trans>
        </h3>
        <p className="mt-2 text-15 text-ink-2">
          {inForce(agreement)
            ? t`The words are agreed. They hold from the moment both of you have signed the version that has them; until then version ${inForce(agreement)?.version ?? 0} stays in force.`
            : t`The words are agreed. They hold from the moment both of you have signed the version that has them.`}
        </p>
      </>
    );
  if (settled)
    return (
      <>
        <h3 className="text-15 font-normal">
          {settled.step === 'declined' ? (
            <Trans>
              <Person whose={settled.by} you={t`You`} /> <b>declined</b>{' '}
              <span className="text-ink-3">{dayNear(settled.on, day)}</span>
            </Trans>
          ) : (
            <Trans>
              <Person whose={settled.by} you={t`You`} /> <b>took it back</b>{' '}
              <span className="text-ink-3">{dayNear(settled.on, day)}</span>
            </Trans>
          )}
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
          <Trans>
            <b>
              <Named whose={amendment.turn ?? viewer} />
              ’s answer
            </b>{' '}
            <span className="text-ink-3">is awaited</span>
          </Trans>
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
        <Trans>
          <b>We both signed</b>{' '}
          <span className="text-ink-3">
            {dayNear(version.effectiveFrom, day)}, version {version.version}, the same text
          </span>
        </Trans>
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
