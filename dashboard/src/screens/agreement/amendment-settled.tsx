import type { AgreementDocument, Amendment } from '@alliance/api-client/generated/api';
import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import type { RefObject } from 'react';
import { usePair } from '../../pair/pair.tsx';
import { buttonLook } from '../../kit/button.tsx';
import { Chapter } from './chapter.tsx';
import { inForce } from './reading.ts';
import { LifeLine } from './life-line.tsx';
import { ClauseTitle } from './clause-title.tsx';
import { Unsent } from './unsent.tsx';

const settledInWords = (agreement: AgreementDocument, amendment: Amendment): string => {
  const version = inForce(agreement)?.version;
  switch (amendment.state) {
    case 'accepted':
      return amendment.inVersion
        ? t`These words came into force with version ${amendment.inVersion}.`
        : t`You both agreed on the words. They hold once you have both signed the version that has them.`;
    case 'declined':
      return version
        ? t`This was declined; version ${version} goes on as it was.`
        : t`This was declined; the draft goes on as it was.`;
    case 'withdrawn':
      return t`This was taken back; the clause stayed as it was.`;
    case 'open':
      return t`On that day this was still on its way.`;
  }
};

/** An amendment that is no longer on its way, or one seen on an earlier day: the whole of it, to read. */
export const AmendmentSettled = ({
  agreement,
  amendment,
  place,
}: {
  readonly agreement: AgreementDocument;
  readonly amendment: Amendment;
  readonly place: RefObject<HTMLParagraphElement | null>;
}) => {
  const { allianceId, earlier, scale } = usePair();
  const clause = agreement.clauses.find(({ clauseId }) => clauseId === amendment.clause.clauseId);
  const toSign = amendment.state === 'accepted' && !amendment.inVersion && agreement.next && !earlier;
  return (
    <section aria-labelledby="amendment" className="pt-4 pb-16">
      <div className="score items-start gap-y-2">
        <div className="pr-6">
          <h1 id="amendment" className="text-15">
            <Trans>Agreement</Trans>
          </h1>
          <p className="text-13 text-ink-3">
            <Trans>how a clause came to be</Trans>
          </p>
        </div>
        <p ref={place} tabIndex={-1} className="text-20 outline-none">
          {settledInWords(agreement, amendment)}
        </p>
        <p className="score-end no-print flex flex-wrap items-center gap-x-5 gap-y-2">
          {toSign && (
            <Link
              to="/pairs/$allianceId/agreement/sign"
              params={{ allianceId }}
              className={buttonLook('primary')}
            >
              <Trans>Read and sign version {agreement.next?.version}</Trans>
            </Link>
          )}
          <Link to="/pairs/$allianceId/agreement" params={{ allianceId }} className="underlined">
            <Trans>All clauses</Trans>
          </Link>
        </p>
      </div>
      {clause && (
        <>
          <div className="score mt-5 items-center">
            <h2 className="text-15">
              <ClauseTitle clause={clause} />
            </h2>
            <div style={{ width: scale.length }} className="phone:hidden">
              <LifeLine agreement={agreement} clause={clause} height={24} open />
            </div>
          </div>
          <div className="frame">
            <Chapter agreement={agreement} clause={clause} amendment={amendment} />
          </div>
        </>
      )}
      {!earlier && <Unsent amendmentId={amendment.amendmentId} />}
    </section>
  );
};
