import type { OwnQuestion, SharedQuestion } from '@alliance/api-client/generated/api';
import { t } from '@lingui/core/macro';
import { CoveredLines } from '../../kit/covered.tsx';

/** A question as it reads, and what it was before. */
export const Wordings = ({
  question: { text, before },
}: {
  readonly question: Pick<SharedQuestion | OwnQuestion, 'text' | 'before'>;
}) => (
  <>
    <p dir="auto" className="text-20 whitespace-pre-wrap italic">
      <CoveredLines lines={2}>{text}</CoveredLines>
    </p>
    {before.map((was) => (
      <p key={was.at} dir="auto" className="mt-1 text-13 text-ink-3">
        <CoveredLines>{t`Before: ${was.text}`}</CoveredLines>
      </p>
    ))}
  </>
);
