import type { Commitment } from '../../app/documents/session.ts';
import { usePair } from '../../app/pair.tsx';
import { CoveredLines } from '../../kit/covered.tsx';
import { Person } from '../../kit/person.tsx';
import { AnswerCommitment } from './answer-commitment.tsx';
import { WhatBecameOfIt } from './what-became-of-it.tsx';

export const keyOf = ({ sessionId, of, index }: Commitment): string => `${sessionId} ${of} ${index}`;

/** What the two set out to do before comes back, above what is written now. */
export const ComingBack = ({ commitments }: { readonly commitments: readonly Commitment[] }) => {
  const { earlier, partnership } = usePair();
  if (commitments.length === 0) return null;
  const asks = !earlier && !partnership.endedOn;
  return (
    <section aria-labelledby="coming-back" className="score mt-6 gap-y-2 border-y border-rule py-4">
      <div className="pr-6">
        <h2 id="coming-back" className="text-15">
          What we set out to do
        </h2>
        <p className="text-13 text-ink-3">
          {asks ? 'Either of you says what became of it; you both see who said so.' : 'and what became of it'}
        </p>
      </div>
      <ul className="min-w-0 max-w-[44rem] space-y-4">
        {commitments.map((commitment) => (
          <li key={keyOf(commitment)} className="space-y-1.5">
            <p className="text-17 phone:text-15">
              <CoveredLines>{commitment.text}</CoveredLines>
            </p>
            <p className="text-13 text-ink-3">
              <Person whose={commitment.of} />, session {commitment.session}
              {commitment.due && `, ${commitment.due}`}
            </p>
            <WhatBecameOfIt answers={commitment.answers} />
            {asks && <AnswerCommitment commitment={commitment} />}
          </li>
        ))}
      </ul>
    </section>
  );
};
