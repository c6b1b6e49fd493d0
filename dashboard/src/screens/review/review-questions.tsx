import type { SessionDocument } from '@alliance/api-client/generated/api';
import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { Choice, Scale } from '../../kit/choice.tsx';
import { Field, TextArea } from '../../kit/field.tsx';
import { usePair } from '../../pair/pair.tsx';
import { Commitments } from './commitments.tsx';
import { answered, type ReviewDraft, type ReviewErrors } from './review-draft.ts';
import { StrandStep } from './strand-steps.tsx';

interface ReviewQuestionsProps {
  readonly words: ReviewDraft;
  /** What is said to stand in the way; nothing before somebody has tried to seal. */
  readonly shown: ReviewErrors;
  readonly theirsSealed: boolean;
  /** The session by which something may be done. */
  readonly following: SessionDocument['following'];
  readonly onChange: (part: Partial<ReviewDraft>) => void;
}

/** The questions of a review, five where the two ask what a session was worth; one's strand fills as they are answered. */
export const ReviewQuestions = ({
  words,
  shown,
  theirsSealed,
  following,
  onChange,
}: ReviewQuestionsProps) => {
  const { uses } = usePair();
  const [learned, will, worth, agreed, thinking] = answered(words);
  return (
    <>
      <StrandStep theirsSealed={theirsSealed} done={learned === true}>
        <TextArea
          label={t`What did you learn?`}
          rows={4}
          value={words.learning}
          error={shown.learning}
          onChange={(event) => onChange({ learning: event.target.value })}
        />
      </StrandStep>
      <StrandStep theirsSealed={theirsSealed} done={will === true}>
        <Commitments
          commitments={words.commitments}
          errors={shown.commitments}
          dues={['soon', ...(following ? [t`session ${following.number}`] : [])]}
          onChange={(commitments) => onChange({ commitments })}
        />
      </StrandStep>
      {uses('worth') && (
        <StrandStep theirsSealed={theirsSealed} done={worth === true}>
          <Missing error={shown.value}>
            <Scale
              label={t`What was it worth?`}
              aside={t`0 nothing, 10 a great deal`}
              value={words.value}
              onChange={(value) => onChange({ value })}
            />
          </Missing>
          {words.value !== null && (
            <div className="mt-3">
              <Field
                label={
                  <span className="sr-only">
                    <Trans>What made it worth that, if you like</Trans>
                  </span>
                }
                placeholder={t`What made it that, if you like`}
                value={words.valueWords}
                error={shown.valueWords}
                onChange={(event) => onChange({ valueWords: event.target.value })}
              />
            </div>
          )}
        </StrandStep>
      )}
      <StrandStep theirsSealed={theirsSealed} done={agreed === true}>
        <Missing error={shown.recontract}>
          <Choice
            label={t`Does our agreement need a word?`}
            options={[
              { value: 'no', label: t`Not now` },
              { value: 'yes', label: t`Yes, a word` },
            ]}
            value={words.recontract}
            onChange={(recontract) => onChange({ recontract })}
          />
        </Missing>
        {words.recontract === 'yes' && (
          <div className="mt-3">
            <TextArea
              label={
                <span className="sr-only">
                  <Trans>Which word, if you know it</Trans>
                </span>
              }
              placeholder={t`Which word, if you know it`}
              value={words.recontractWords}
              error={shown.recontractWords}
              onChange={(event) => onChange({ recontractWords: event.target.value })}
            />
          </div>
        )}
      </StrandStep>
      <StrandStep theirsSealed={theirsSealed} done={thinking === true}>
        <TextArea
          label={t`Still thinking?`}
          aside={t`only if you like`}
          value={words.thinkBeyond}
          error={shown.thinkBeyond}
          onChange={(event) => onChange({ thinkBeyond: event.target.value })}
        />
      </StrandStep>
    </>
  );
};

/** Says what is missing under a group of answers, and marks the group for the focus to find. */
const Missing = ({
  error,
  children,
}: {
  readonly error: string | undefined;
  readonly children: ReactNode;
}) => (
  <div data-missing={error ? '' : undefined}>
    {children}
    {error && (
      <p role="alert" className="mt-1.5 border-l-2 border-ink pl-2.5 text-13">
        {error}
      </p>
    )}
  </div>
);
