import type { Commitment } from '@alliance/api-client/generated/api';
import { plural, t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { Bring } from '../../pair/bring.tsx';
import { usePair } from '../../pair/pair.tsx';
import { Covered, CoveredLines } from '../../kit/covered.tsx';
import { Person } from '../../pair/person.tsx';
import { count } from '../../words/counts.ts';
import { AnswerCommitment } from './answer-commitment.tsx';
import { becameOf, keyOf, lately } from './kept.ts';
import { WhatBecameOfIt } from './what-became-of-it.tsx';

/** What the two set out to do before comes back, above what is written now. */
export const ComingBack = ({ commitments }: { readonly commitments: readonly Commitment[] }) => {
  const { earlier, partnership } = usePair();
  if (commitments.length === 0) return null;
  const asks = !earlier && !partnership.endedOn;
  const [now, longAgo] = lately(commitments);
  return (
    <section
      aria-labelledby="coming-back"
      className="score mt-6 gap-y-2 border-y border-rule py-4 print:mt-0 print:gap-y-1 print:py-2"
    >
      <div className="pr-6">
        <h2 id="coming-back" className="text-15">
          <Trans>What we set out to do</Trans>
        </h2>
        <p className="text-13 text-ink-3 print:hidden">
          {asks
            ? t`Either of you says what became of it; you both see who said so.`
            : t`and what became of it`}
        </p>
      </div>
      <div className="min-w-0 space-y-4">
        <Each commitments={now} asks={asks} />
        {longAgo.length > 0 && (
          <details>
            <summary className="min-h-6 cursor-pointer text-13 text-ink-2 phone:min-h-11">
              <Trans>
                {plural(longAgo.length, { one: 'one thing', other: `${count(longAgo.length)} things` })} from
                longer ago, of which nobody has spoken
              </Trans>
            </summary>
            <div className="mt-4">
              <Each commitments={longAgo} asks={asks} />
            </div>
          </details>
        )}
      </div>
    </section>
  );
};

const Each = ({
  commitments,
  asks,
}: {
  readonly commitments: readonly Commitment[];
  readonly asks: boolean;
}) => (
  <ul className="grid gap-x-10 gap-y-5 wide:grid-cols-2 print:grid-cols-3 print:gap-x-6 print:gap-y-2">
    {commitments.map((commitment) => (
      <li key={keyOf(commitment)} className="min-w-0 space-y-1.5 print:space-y-0">
        <p className="text-17 phone:text-15 print:text-13">
          <CoveredLines>{commitment.text}</CoveredLines>
        </p>
        <p className="text-13 text-ink-3">
          {commitment.due ? (
            <Trans>
              <Person whose={commitment.of} />, after session {commitment.session};{' '}
              <Covered width="short">{commitment.due}</Covered>
            </Trans>
          ) : (
            <Trans>
              <Person whose={commitment.of} />, after session {commitment.session}
            </Trans>
          )}
        </p>
        <WhatBecameOfIt answers={commitment.answers} />
        {asks && <AnswerCommitment commitment={commitment} />}
        {asks && ['open', 'not-yet'].includes(becameOf(commitment)) && (
          <Bring
            text={commitment.text}
            origin={{
              kind: 'commitment',
              sessionId: commitment.sessionId,
              of: commitment.memberId,
              index: commitment.index,
            }}
          />
        )}
      </li>
    ))}
  </ul>
);
