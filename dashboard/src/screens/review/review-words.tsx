import type { SessionReview } from '@alliance/api-client/generated/api';
import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { usePair } from '../../pair/pair.tsx';
import { Covered, CoveredLines } from '../../kit/covered.tsx';
import { dayNear } from '../../words/days-in-words.ts';
import { WhatBecameOfIt } from './what-became-of-it.tsx';

interface ReviewWordsProps {
  readonly review: SessionReview;
  /** Places each answer under its heading; an answer that wasn't given is left out. */
  readonly children: (heading: string, words: ReactNode) => ReactNode;
}

export const HEADINGS = {
  learned: t`What I learned`,
  will: t`What I will do`,
  worth: t`What it was worth`,
  agreement: t`Our agreement`,
  thinking: t`Still thinking`,
  later: t`Added later`,
} as const;

export const Learned = ({ review }: { readonly review: SessionReview }) => (
  <p className="text-17 whitespace-pre-line phone:text-15 print:text-13">
    <CoveredLines lines={3}>{review.learning}</CoveredLines>
  </p>
);

export const WillDo = ({ review }: { readonly review: SessionReview }) => {
  if (review.commitments.length === 0)
    return (
      <p className="text-ink-3">
        <Trans>nothing written</Trans>
      </p>
    );
  // Where none has a day there is no column of days.
  const dated = review.commitments.some(({ due }) => due);
  return (
    <ul className="space-y-1.5">
      {review.commitments.map(({ text, due, answers }) => (
        <li key={text} className={dated ? 'wide:grid wide:grid-cols-[88px_minmax(0,1fr)]' : ''}>
          {dated && (
            <span className="text-ink-3 below-wide:hidden">
              {due && <Covered width="short">{due}</Covered>}
            </span>
          )}
          <span className="print:block print:pl-[18px]">
            <span
              aria-hidden="true"
              className="mr-2 -ml-[18px] hidden size-2.5 border border-field align-baseline print:inline-block"
            />
            <CoveredLines>
              {text}
              {due && (
                <span className="text-ink-3 wide:hidden">
                  , <span className="inline-block">{due}</span>
                </span>
              )}
            </CoveredLines>
            {answers && <WhatBecameOfIt answers={answers} />}
          </span>
        </li>
      ))}
    </ul>
  );
};

export const Worth = ({ review }: { readonly review: SessionReview }) =>
  review.value === undefined ? (
    <p className="text-ink-3">
      <Trans>nothing written</Trans>
    </p>
  ) : (
    <p className="flex items-baseline gap-2.5 phone:block">
      <Covered width="short">
        <span className="whitespace-nowrap">
          <b className="text-20">{review.value}</b>
          <span className="text-ink-3 wide:sr-only print:sr-only">
            {' '}
            <Trans>of 10</Trans>
          </span>
        </span>
      </Covered>
      {review.valueWords && (
        <span className="text-ink-2 phone:block">
          <CoveredLines>{review.valueWords}</CoveredLines>
        </span>
      )}
    </p>
  );

export const OnAgreement = ({ review }: { readonly review: SessionReview }) => (
  <p className="whitespace-pre-line">
    <CoveredLines lines={2}>
      <b>{review.recontractNeeded ? t`Yes, a word.` : t`Not now.`}</b> {review.recontractWords}
    </CoveredLines>
  </p>
);

export const Thinking = ({ review }: { readonly review: SessionReview }) =>
  review.thinkBeyond ? (
    <p className="whitespace-pre-line">
      <CoveredLines lines={2}>{review.thinkBeyond}</CoveredLines>
    </p>
  ) : (
    <p className="text-ink-3">
      <Trans>nothing written</Trans>
    </p>
  );

/** What its author said later; the first wording stays as it is. */
export const Later = ({ review }: { readonly review: SessionReview }) => {
  const { day } = usePair();
  return !review.additions ? null : (
    <ul className="space-y-2">
      {review.additions.map(({ on, at, text }) => (
        <li key={at}>
          <p className="text-13 text-ink-3">{dayNear(on, day)}</p>
          <p className="whitespace-pre-line">
            <CoveredLines lines={2}>{text}</CoveredLines>
          </p>
        </li>
      ))}
    </ul>
  );
};

/** One review from top to bottom. */
export const ReviewWords = ({ review, children }: ReviewWordsProps) => (
  <>
    {children(HEADINGS.learned, <Learned review={review} />)}
    {review.commitments.length > 0 && children(HEADINGS.will, <WillDo review={review} />)}
    {review.value !== undefined && children(HEADINGS.worth, <Worth review={review} />)}
    {children(HEADINGS.agreement, <OnAgreement review={review} />)}
    {review.thinkBeyond && children(HEADINGS.thinking, <Thinking review={review} />)}
  </>
);
