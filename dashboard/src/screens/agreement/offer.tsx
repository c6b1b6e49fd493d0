import type { Amendment, OfferStep } from '@alliance/api-client/generated/api';
import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { usePair } from '../../pair/pair.tsx';
import { CoveredLines } from '../../kit/covered.tsx';
import { Difference } from '../../pair/difference-view.tsx';
import { Named, Person } from '../../pair/person.tsx';
import { dayNear } from '../../words/days-in-words.ts';
import { inFull } from './numbers-in-words.ts';
import { againstWhat, offersOf } from './reading.ts';
import { quoted } from '../../words/quoted.ts';

/** "Tom proposed a clause 27 February", "Judith countered 4 March, against Tom’s words" */
export const OfferHeading = ({
  amendment,
  offer,
  aside,
}: {
  readonly amendment: Amendment;
  readonly offer: OfferStep;
  readonly aside?: ReactNode;
}) => {
  const { day, other, viewer } = usePair();
  return (
    <div className="flex flex-wrap items-baseline justify-between gap-x-4">
      <h3 className="text-15 font-normal">
        <WhoAndWhen
          offer={offer}
          against={amendment.against !== undefined}
          who={<Person whose={offer.by} you={t`You`} />}
          other={offer.by === viewer ? <Named whose={other} /> : undefined}
          on={dayNear(offer.on, day)}
        />
      </h3>
      {aside}
    </div>
  );
};

interface WhoAndWhenProps {
  readonly offer: OfferStep;
  /** Words stood before it. */
  readonly against: boolean;
  readonly who: ReactNode;
  /** Whose words it answers, where they aren’t the reader’s own. */
  readonly other: ReactNode;
  readonly on: string;
}

const WhoAndWhen = ({ offer, against, who, other, on }: WhoAndWhenProps) => {
  const quiet = 'text-ink-3';
  if (offer.step === 'countered')
    return other ? (
      <Trans>
        {who} <b>countered</b>{' '}
        <span className={quiet}>
          {on}, against {other}’s words
        </span>
      </Trans>
    ) : (
      <Trans>
        {who} <b>countered</b> <span className={quiet}>{on}, against your words</span>
      </Trans>
    );
  switch (offer.op) {
    case 'add':
      return (
        <Trans>
          {who} <b>proposed a clause</b> <span className={quiet}>{on}</span>
        </Trans>
      );
    case 'retire':
      return (
        <Trans>
          {who} <b>proposed to let it go</b> <span className={quiet}>{on}</span>
        </Trans>
      );
    case 'change':
      return against ? (
        <Trans>
          {who} <b>proposed a change</b> <span className={quiet}>{on}, against the words as they stood</span>
        </Trans>
      ) : (
        <Trans>
          {who} <b>proposed a change</b> <span className={quiet}>{on}</span>
        </Trans>
      );
  }
};

/** The author's reason, in their words. */
export const Why = ({ children }: { readonly children: string | undefined }) =>
  children ? (
    <p className="mt-3 italic text-ink-2">
      <CoveredLines lines={2}>{quoted(children)}</CoveredLines>
    </p>
  ) : null;

/** What an offer says: whole where nothing stood before it, else as the difference in its author's line. */
export const OfferWords = ({
  amendment,
  offer,
  plain = false,
}: {
  readonly amendment: Amendment;
  readonly offer: OfferStep;
  readonly plain?: boolean;
}) => {
  const before = againstWhat(amendment, offer);
  if (offer.text === undefined)
    return (
      <p className="text-ink-2">
        <CoveredLines lines={3}>
          <del className="decoration-1">{before}</del>
        </CoveredLines>
      </p>
    );
  return (
    <p className="whitespace-pre-line">
      {plain || before === '' ? (
        <CoveredLines lines={4}>{inFull(offer)}</CoveredLines>
      ) : (
        <Difference
          before={before}
          after={inFull(offer)}
          by={offer.by}
          numbers={offersOf(amendment).length > 0}
        />
      )}
    </p>
  );
};
