import type { AgreementDocument, Amendment, OfferStep, Role } from '@alliance/api-client/generated/api';
import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useState, type ReactNode } from 'react';
import { usePair } from '../../pair/pair.tsx';
import { CoveredLines } from '../../kit/covered.tsx';
import { LatestWords } from './amendment-words.tsx';
import { OfferHeading, OfferWords, Why } from './offer.tsx';
import { inFull } from './numbers-in-words.ts';
import { offersOf } from './reading.ts';
import { ClauseTitle } from './clause-title.tsx';
import { TwoStrands } from './two-strands.tsx';

export interface PhoneProps {
  readonly agreement: AgreementDocument;
  readonly amendment: Amendment;
  readonly answer: ReactNode;
  readonly comments: ReactNode;
}

/** Below a desktop's width: the two strands go down at the left, and each offer hangs on its author's. */
export const AmendmentPhone = ({ amendment, answer, comments }: PhoneProps) => {
  const { held } = usePair();
  const offers = offersOf(amendment);
  const latest = offers.at(-1);
  const first = offers[0];
  const session = held.findLast(({ on }) => first && on <= first.on);
  return (
    <div className="frame mt-4">
      <TwoStrands {...(session ? { session: session.number } : {})}>
        <h2 className="mb-5 text-15 tablet:hidden">
          <ClauseTitle clause={amendment.clause} />
        </h2>
        {amendment.against && (
          <Earlier
            heading={
              <b>
                <Trans>As it stood</Trans>
              </b>
            }
            words={inFull(amendment.against)}
          />
        )}
        {offers.slice(0, -1).map((offer) => (
          <EarlierOffer key={offer.at} amendment={amendment} offer={offer} />
        ))}
        {latest && (
          <Hung by={latest.by}>
            <LatestWords amendment={amendment} offer={latest} withList />
          </Hung>
        )}
        {comments}
      </TwoStrands>
      <div className="mt-6 border-t border-rule-2 pt-4">{answer}</div>
    </div>
  );
};

/** A mark on its author's strand, beside what they said. */
export const Hung = ({ by, children }: { readonly by: Role; readonly children: ReactNode }) => (
  <div className="relative pb-5">
    <span
      className={`absolute top-1 size-3 rounded-full border-2 bg-paper ${by === 'coach' ? 'left-[-55px] border-coach' : 'left-[-35px] border-supervisor'}`}
    />
    {children}
  </div>
);

const EarlierOffer = ({ amendment, offer }: { readonly amendment: Amendment; readonly offer: OfferStep }) => {
  const [open, setOpen] = useState(false);
  return (
    <Hung by={offer.by}>
      <OfferHeading
        amendment={amendment}
        offer={offer}
        aside={
          <button
            type="button"
            aria-expanded={open}
            className="underlined min-h-6 cursor-pointer text-15 phone:min-h-11"
            onClick={() => setOpen(!open)}
          >
            {open ? t`Close` : t`Read`}
          </button>
        }
      />
      {open && (
        <div className="mt-2">
          <OfferWords amendment={amendment} offer={offer} />
          <Why>{offer.why}</Why>
        </div>
      )}
    </Hung>
  );
};

const Earlier = ({ heading, words }: { readonly heading: ReactNode; readonly words: string }) => {
  const [open, setOpen] = useState(false);
  return (
    <div className="pb-5">
      <p className="flex items-baseline justify-between gap-4 text-15">
        {heading}
        <button
          type="button"
          aria-expanded={open}
          className="underlined min-h-6 cursor-pointer phone:min-h-11"
          onClick={() => setOpen(!open)}
        >
          {open ? t`Close` : t`Read`}
        </button>
      </p>
      {open && (
        <p className="mt-1 whitespace-pre-line text-ink-2">
          <CoveredLines lines={4}>{words}</CoveredLines>
        </p>
      )}
    </div>
  );
};
