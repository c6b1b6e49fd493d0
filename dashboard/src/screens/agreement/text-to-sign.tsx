import type {
  AgreementDocument,
  ClauseChange,
  NextVersion,
  Role,
  WordedClause,
} from '@alliance/api-client/generated/api';
import { plural, t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useState, type ReactNode } from 'react';
import { CoveredLines } from '../../kit/covered.tsx';
import { Difference } from '../../pair/difference-view.tsx';
import { count } from '../../words/counts.ts';
import { WholeText } from './whole-text.tsx';
import { BesideRetention } from './numbers.tsx';
import { inFull } from './numbers-in-words.ts';
import { amendmentsOf, inForce, offersOf } from './reading.ts';
import { ClauseTitle } from './clause-title.tsx';

interface TextProps {
  readonly agreement: AgreementDocument;
  readonly next: NextVersion;
  readonly aside: ReactNode;
}

const HEADINGS = {
  add: (version: number) => t`New in version ${version}`,
  change: (version: number) => t`Changed in version ${version}`,
  retire: (version: number) => t`Dropped in version ${version}`,
} as const;

/** Up to this many changed clauses are set large; a whole first draft would be a wall. */
const MOST_LARGE = 4;

/** What changes, large; what stays, by name; and all of it, to be read as it will be signed. */
export const TextToSign = ({ agreement, next, aside }: TextProps) => {
  const first = agreement.versions.length === 0;
  const [whole, showWhole] = useState(first);
  const changed = new Set(next.changes.map(({ clauseId }) => clauseId));
  const unchanged = next.clauses.filter(({ clauseId }) => !changed.has(clauseId));
  return (
    <>
      <div className="score mt-6 gap-y-6">
        <div className="col-span-2 grid grid-cols-subgrid content-start gap-y-6 phone:col-span-1">
          {next.changes.map((change) => (
            <div key={change.clauseId} className="col-span-full grid grid-cols-subgrid gap-y-1">
              <div className="pr-6">
                <h2 className="text-15">{HEADINGS[change.op](next.version)}</h2>
                <p className="text-13 text-ink-3">
                  {change.op === 'retire' ? (
                    <ClauseTitle clause={change} />
                  ) : (
                    <Trans>
                      clause {numberOf(next.clauses, change.clauseId)}, <ClauseTitle clause={change} />
                    </Trans>
                  )}
                </p>
              </div>
              <ChangedText
                agreement={agreement}
                next={next}
                change={change}
                large={next.changes.length <= MOST_LARGE}
              />
            </div>
          ))}
          {!first && (
            <div className="col-span-full grid grid-cols-subgrid gap-y-1">
              <div>
                <h2 className="text-15">
                  <Trans>Unchanged</Trans>
                </h2>
                <p className="text-13 text-ink-3">
                  {plural(unchanged.length, {
                    one: 'one clause',
                    other: `${count(unchanged.length)} clauses`,
                  })}
                </p>
              </div>
              <div>
                <p className="text-ink-2 leading-7">
                  {unchanged.map((clause, i) => (
                    <span key={clause.clauseId}>
                      <ClauseTitle clause={clause} />
                      {i < unchanged.length - 1 && '\u00A0· '}
                    </span>
                  ))}
                </p>
                <button
                  type="button"
                  aria-expanded={whole}
                  className="underlined no-print mt-3 min-h-6 cursor-pointer phone:min-h-11"
                  onClick={() => showWhole(!whole)}
                >
                  {whole
                    ? t`Only what changes`
                    : t`Read all ${count(next.clauses.length)}, as they will be signed`}
                </button>
              </div>
            </div>
          )}
        </div>
        <div className="score-end">{aside}</div>
      </div>
      {(whole || first) && <WholeText clauses={next.clauses} />}
    </>
  );
};

const numberOf = (clauses: readonly WordedClause[], clauseId: string): number =>
  clauses.findIndex((clause) => clause.clauseId === clauseId) + 1;

/** Whose words the latest accepted ones are. */
const authorOf = (agreement: AgreementDocument, clauseId: string): Role =>
  amendmentsOf(agreement, clauseId)
    .filter(({ state }) => state === 'accepted')
    .flatMap(offersOf)
    .at(-1)?.by ?? agreement.viewer.role;

const ChangedText = ({
  agreement,
  next,
  change,
  large,
}: Omit<TextProps, 'aside'> & { readonly change: ClauseChange; readonly large: boolean }) => {
  const [against, showAgainst] = useState(false);
  const inText = (clauses: readonly WordedClause[] = []) =>
    clauses.find(({ clauseId }) => clauseId === change.clauseId);
  const [earlier, coming] = [inText(inForce(agreement)?.clauses), inText(next.clauses)];
  const [before, after] = [earlier && inFull(earlier), coming && inFull(coming)];
  const look = large ? 'text-24 phone:text-20' : 'text-17';
  return (
    <div className="min-w-0">
      <p className={`whitespace-pre-line ${look}`}>
        {after === undefined ? (
          <CoveredLines lines={3}>
            <del className="text-ink-3 decoration-1">{before}</del>
          </CoveredLines>
        ) : against && before !== undefined ? (
          <Difference before={before} after={after} by={authorOf(agreement, change.clauseId)} />
        ) : (
          <CoveredLines lines={3}>{after}</CoveredLines>
        )}
      </p>
      <BesideRetention clauseId={change.clauseId} numbers={coming?.numbers} />
      {before !== undefined && after !== undefined && (
        <button
          type="button"
          aria-pressed={against}
          className="underlined no-print mt-1 min-h-6 cursor-pointer text-13 phone:min-h-11"
          onClick={() => showAgainst(!against)}
        >
          {against ? t`As it will be signed` : t`Against version ${next.version - 1}`}
        </button>
      )}
    </div>
  );
};
