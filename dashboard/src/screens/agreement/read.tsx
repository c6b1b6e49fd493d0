import type { AgreementDocument, SignedVersion } from '@alliance/api-client/generated/api';
import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { Link, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { usePair } from '../../pair/pair.tsx';
import { PaperFootOfPair } from '../../pair/paper-foot-of-pair.tsx';
import { PaperHead, PaperNames } from '../../pair/paper.tsx';
import { Toggle } from '../../kit/toggle.tsx';
import { dayInWords } from '../../words/days-in-words.ts';
import { signableText } from './canonical-text.ts';
import { CheckOnPaper } from './check-on-paper.tsx';
import { CheckWithoutUs, Comparison } from './check.tsx';
import { ChangesBetween } from './changes-between.tsx';
import { Signatures } from './signatures.tsx';
import { WholeText } from './whole-text.tsx';
import { WithAgreement } from './with-agreement.tsx';

/** A version, whole, to be read or printed. */
export const ReadAgreement = () => (
  <WithAgreement>{(agreement) => <Reading agreement={agreement} />}</WithAgreement>
);

const Reading = ({ agreement }: { readonly agreement: AgreementDocument }) => {
  const { allianceId } = usePair();
  const { version: asked } = useSearch({ from: '/pairs/$allianceId/agreement/read' });
  const version = agreement.versions.find((each) => each.version === asked) ?? agreement.versions.at(-1);
  const before = agreement.versions.find((each) => each.version === (version?.version ?? 0) - 1);
  const [against, setAgainst] = useState(false);
  if (!version)
    return (
      <section className="frame py-6 text-20">
        <Trans>
          Nothing is signed yet.{' '}
          <Link to="/pairs/$allianceId/agreement" params={{ allianceId }} className="underlined">
            Read the draft
          </Link>
        </Trans>
      </section>
    );
  return (
    <section aria-labelledby="reading" className="pt-4 pb-16 print:p-0">
      <div className="frame">
        <PaperHead
          title={t`Our agreement, version ${version.version}`}
          detail={<PaperNames />}
          day={held(version, agreement)}
        />
      </div>
      <PaperFootOfPair note={t`The whole text of version ${version.version}.`} />
      <div className="score items-start gap-y-3">
        <div className="pr-6 print:hidden">
          <h1 id="reading" className="text-15">
            <Trans>Version {version.version}</Trans>
          </h1>
          <p className="text-13 text-ink-3">{held(version, agreement)}</p>
        </div>
        <p className="text-20">
          {version.form === 1
            ? t`What we agreed, word for word. Numbers were no part of what was signed then.`
            : t`What we agreed, word for word and number for number.`}
        </p>
        <div className="score-end no-print space-y-2">
          <p className="flex flex-wrap gap-x-5 gap-y-1">
            {agreement.versions
              .filter((each) => each !== version)
              .map((each) => (
                <Link
                  key={each.version}
                  to="/pairs/$allianceId/agreement/read"
                  params={{ allianceId }}
                  search={{ version: each.version }}
                  className="underlined"
                >
                  <Trans>Version {each.version}</Trans>
                </Link>
              ))}
            <button type="button" className="underlined cursor-pointer" onClick={() => print()}>
              <Trans>Print</Trans>
            </button>
          </p>
          {before && (
            <Toggle on={against} onChange={setAgainst}>
              <Trans>Show what changed</Trans>
            </Toggle>
          )}
        </div>
      </div>
      {against && before ? (
        <ChangesBetween agreement={agreement} before={before} after={version} />
      ) : (
        <WholeText clauses={version.clauses} />
      )}
      <SignedBy agreement={agreement} version={version} />
    </section>
  );
};

const held = (version: SignedVersion, agreement: AgreementDocument): string => {
  const next = agreement.versions.find((each) => each.version === version.version + 1);
  const end = next?.effectiveFrom ?? agreement.endedOn;
  return end
    ? t`${dayInWords(version.effectiveFrom)} to ${dayInWords(end)}`
    : t`in force since ${dayInWords(version.effectiveFrom)}`;
};

const SignedBy = ({
  agreement,
  version,
}: {
  readonly agreement: AgreementDocument;
  readonly version: SignedVersion;
}) => {
  const text = signableText(version, agreement.nonce);
  return (
    <div className="score mt-6 gap-y-2 print:mt-0 print:pt-4">
      <h2 className="text-15">
        <Trans>Signed by both</Trans>
      </h2>
      <div className="kept-whole max-w-lg min-w-0">
        <Signatures
          coach={version.signatures.coach}
          supervisor={version.signatures.supervisor}
          hash={version.textHash}
        />
        <p className="no-print mt-4 text-13 text-ink-2">
          <Comparison text={text} hash={version.textHash} />
        </p>
        <CheckWithoutUs text={text} hash={version.textHash} />
      </div>
      <CheckOnPaper text={text} hash={version.textHash} />
    </div>
  );
};
