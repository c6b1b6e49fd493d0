import type { AgreementDocument, NextVersion } from '@alliance/api-client/generated/api';
import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import type { RefObject } from 'react';
import { useFocusAfter } from '../../device/focus.ts';
import { usePair } from '../../pair/pair.tsx';
import { CoveredLines } from '../../kit/covered.tsx';
import { HowWeCame } from './how-we-came.tsx';
import { InForceNow } from './on-a-press.ts';
import { inForce } from './reading.ts';
import { SignForm } from './sign-form.tsx';
import { TextToSign } from './text-to-sign.tsx';
import { WithAgreement } from './with-agreement.tsx';

/** The next version, whole, and the signature under it. */
export const Signing = () => (
  <WithAgreement>{(agreement) => <SignOrRead agreement={agreement} />}</WithAgreement>
);

const SignOrRead = ({ agreement }: { readonly agreement: AgreementDocument }) => {
  const { next } = agreement;
  const place = useFocusAfter<HTMLParagraphElement>(
    next ? `${next.textHash} ${next.signatures.length}` : 'signed',
  );
  return next ? (
    <ToSign agreement={agreement} next={next} place={place} />
  ) : (
    <InForceNow agreement={agreement} place={place} />
  );
};

interface ToSignProps {
  readonly agreement: AgreementDocument;
  readonly next: NextVersion;
  /** The sentence that says what is signed: the focus goes there when the text or its signatures change. */
  readonly place: RefObject<HTMLParagraphElement | null>;
}

const signingTakeaway = (agreement: AgreementDocument): string =>
  inForce(agreement)
    ? t`You both agreed on the words. Signing says: this is the text I read. Any change to it, by either of you, voids both signatures.`
    : t`This is the draft as it stands. Signing says: this is the text I read. Any change to it, by either of you, voids both signatures.`;

const ToSign = ({ agreement, next, place }: ToSignProps) => {
  const { allianceId, earlier } = usePair();
  const version = inForce(agreement)?.version;
  return (
    <section aria-labelledby="signing" className="pt-4 pb-16">
      <div className="score items-start gap-y-2">
        <div className="pr-6">
          <h1 id="signing" className="text-15">
            <Trans>Signing</Trans>
          </h1>
          <p className="text-13 text-ink-3">
            <Trans>version {next.version}</Trans>
          </p>
        </div>
        <p ref={place} tabIndex={-1} className="text-20 outline-none">
          <CoveredLines lines={2}>{signingTakeaway(agreement)}</CoveredLines>
        </p>
        <p className="score-end no-print flex flex-wrap gap-x-5">
          {version && (
            <Link to="/pairs/$allianceId/agreement/read" params={{ allianceId }} className="underlined">
              <Trans>Read version {version}</Trans>
            </Link>
          )}
          <button type="button" className="underlined cursor-pointer" onClick={() => print()}>
            <Trans>Print</Trans>
          </button>
        </p>
      </div>
      <TextToSign agreement={agreement} next={next} aside={<HowWeCame agreement={agreement} next={next} />} />
      {!earlier && <SignForm agreement={agreement} next={next} />}
    </section>
  );
};
