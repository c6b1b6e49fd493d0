import type { AgreementDocument, Amendment, OfferStep } from '@alliance/api-client/generated/api';
import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useState } from 'react';
import { usePair } from '../../pair/pair.tsx';
import { Choice } from '../../kit/choice.tsx';
import { CoveredLines } from '../../kit/covered.tsx';
import { changesIn, difference } from '../../kit/difference.ts';
import { DifferenceList } from '../../pair/difference-view.tsx';
import { Looks } from '../../kit/looks.tsx';
import { PERSON_BORDER, useSpokenName } from '../../pair/person.tsx';
import { count } from '../../words/counts.ts';
import { dayNear } from '../../words/days-in-words.ts';
import { OfferHeading, OfferWords, Why } from './offer.tsx';
import { inFull } from './numbers-in-words.ts';
import { againstWhat, offersOf } from './reading.ts';

export const Dot = ({ by }: { readonly by: OfferStep['by'] }) => (
  <span
    className={`absolute -bottom-1 -left-[5px] size-2 rounded-full ${by === 'coach' ? 'bg-coach' : 'bg-supervisor'}`}
  />
);

/** On the left: the words that the latest ones answer, and the changes as a list. */
export const BeforeIt = ({
  agreement,
  amendment,
  before,
}: {
  readonly agreement: AgreementDocument;
  readonly amendment: Amendment;
  readonly before: OfferStep | undefined;
}) => {
  const latest = offersOf(amendment).at(-1);
  return (
    <div className="min-w-0">
      {before ? (
        <div className={`relative border-l-2 pb-4 pl-4 ${PERSON_BORDER[before.by]}`}>
          <OfferHeading amendment={amendment} offer={before} />
          <div className="mt-2">
            <OfferWords amendment={amendment} offer={before} plain />
          </div>
          <Why>{before.why}</Why>
          <Dot by={before.by} />
        </div>
      ) : (
        <AsItStood agreement={agreement} amendment={amendment} />
      )}
      {latest && <ChangesList amendment={amendment} offer={latest} />}
    </div>
  );
};

const AsItStood = ({
  agreement,
  amendment,
}: {
  readonly agreement: AgreementDocument;
  readonly amendment: Amendment;
}) => {
  const { day } = usePair();
  const clause = agreement.clauses.find(({ clauseId }) => clauseId === amendment.clause.clauseId);
  const last = clause?.texts.at(-1);
  return (
    <div className="pb-4">
      <h3 className="text-15">
        {amendment.against ? t`As it stands` : t`A new clause`}{' '}
        <span className="font-normal text-ink-3">
          {amendment.against && last && t`since version ${last.version}, ${dayNear(last.on, day)}`}
        </span>
      </h3>
      <p className="mt-2 whitespace-pre-line">
        {amendment.against ? (
          <CoveredLines lines={4}>{inFull(amendment.against)}</CoveredLines>
        ) : (
          <span className="text-ink-2">
            <Trans>Nothing stands against it: these words would be new.</Trans>
          </span>
        )}
      </p>
    </div>
  );
};

/** The changes one below the other; nothing where there is nothing to compare with. */
export const ChangesList = ({
  amendment,
  offer,
}: {
  readonly amendment: Amendment;
  readonly offer: OfferStep;
}) => {
  const before = againstWhat(amendment, offer);
  if (!before || offer.text === undefined) return null;
  const changes = changesIn(difference(before, inFull(offer))).length;
  if (changes === 0) return null;
  return (
    <div className="mt-6">
      <h3 className="mb-1.5 text-15">
        {changes === 1 ? t`The change, in a line` : t`The ${count(changes)} changes, as a list`}
      </h3>
      <DifferenceList before={before} after={inFull(offer)} />
    </div>
  );
};

type Look = 'difference' | 'plain' | 'list';

/** The words that are answered now: large, as a difference, or plain. */
export const LatestWords = ({
  amendment,
  offer,
  withList = false,
}: {
  readonly amendment: Amendment;
  readonly offer: OfferStep;
  readonly withList?: boolean;
}) => {
  const { viewer } = usePair();
  const firstName = useSpokenName();
  const [look, setLook] = useState<Look>('difference');
  const before = againstWhat(amendment, offer);
  const comparable = before !== '' && offer.text !== undefined;
  const whose = offer.by === viewer ? t`Your words` : t`${firstName(offer.by)}’s words`;
  const looks: readonly { value: Look; label: string }[] = [
    { value: 'difference', label: t`Difference` },
    { value: 'plain', label: withList ? t`Plain` : whose },
    ...(withList ? [{ value: 'list', label: t`As a list` } as const] : []),
  ];
  return (
    <div className={`relative pb-4 ${withList ? '' : `border-l-2 pl-4 ${PERSON_BORDER[offer.by]}`}`}>
      <OfferHeading
        amendment={amendment}
        offer={offer}
        aside={
          comparable &&
          !withList && (
            <Looks label={t`How to see these words`} looks={looks} value={look} onChange={setLook} />
          )
        }
      />
      {comparable && withList && (
        <div className="no-print mt-2 max-w-md">
          <Choice quiet label={t`How to see these words`} options={looks} value={look} onChange={setLook} />
        </div>
      )}
      {look === 'list' ? (
        <ChangesList amendment={amendment} offer={offer} />
      ) : (
        <div className="mt-3 text-20 leading-[34px] phone:text-17 phone:leading-[30px]">
          <OfferWords amendment={amendment} offer={offer} plain={look === 'plain'} />
        </div>
      )}
      <Why>{offer.why}</Why>
      {!withList && <Dot by={offer.by} />}
    </div>
  );
};
