import type { WordedClause } from '@alliance/api-client/generated/api';
import { CoveredLines } from '../../kit/covered.tsx';
import { BesideRetention, NumbersSentence } from './numbers.tsx';
import { ClauseTitle } from './clause-title.tsx';

/** Every clause with its place, title, words and numbers, in the contract's order. */
export const WholeText = ({ clauses }: { readonly clauses: readonly WordedClause[] }) => (
  <ol className="mt-6 border-t border-rule">
    {clauses.map((clause, i) => (
      <li
        key={clause.clauseId}
        className="score gap-y-1 border-b border-rule py-4 break-inside-avoid print:py-2.5"
      >
        <h2 className="pr-6 text-15">
          <span className="font-normal text-ink-3">{i + 1}</span> <ClauseTitle clause={clause} />
        </h2>
        <div className="min-w-0">
          <p className="max-w-2xl text-17 whitespace-pre-line">
            <CoveredLines lines={3}>{clause.text}</CoveredLines>
          </p>
          <NumbersSentence numbers={clause.numbers} />
          <BesideRetention clauseId={clause.clauseId} numbers={clause.numbers} />
        </div>
      </li>
    ))}
  </ol>
);
