import type { AgreementDocument, SignedVersion } from '@alliance/api-client/generated/api';
import { t } from '@lingui/core/macro';
import { CoveredLines } from '../../kit/covered.tsx';
import { Difference } from '../../pair/difference-view.tsx';
import { inFull } from './numbers-in-words.ts';
import { amendmentsOf, offersOf } from './reading.ts';
import { ClauseTitle } from './clause-title.tsx';

interface ChangesProps {
  readonly agreement: AgreementDocument;
  readonly before: SignedVersion;
  readonly after: SignedVersion;
}

const WHAT = { add: t`new`, change: t`changed`, retire: t`let go` } as const;

/** Only the clauses that a version changed, each against the version before. */
export const ChangesBetween = ({ agreement, before, after }: ChangesProps) => (
  <ol className="mt-6 border-t border-rule">
    {after.changes.map((change) => {
      const was = inFull(before.clauses.find(({ clauseId }) => clauseId === change.clauseId));
      const is = inFull(after.clauses.find(({ clauseId }) => clauseId === change.clauseId));
      const by =
        amendmentsOf(agreement, change.clauseId)
          .filter(({ inVersion }) => inVersion === after.version)
          .flatMap(offersOf)
          .at(-1)?.by ?? agreement.viewer.role;
      return (
        <li key={change.clauseId} className="score gap-y-1 border-b border-rule py-4">
          <h2 className="pr-6 text-15">
            <ClauseTitle clause={change} /> <span className="font-normal text-ink-3">{WHAT[change.op]}</span>
          </h2>
          <p className="max-w-2xl text-17 leading-8 whitespace-pre-line">
            {was && is ? (
              <Difference before={was} after={is} by={by} />
            ) : (
              <CoveredLines lines={3}>
                {is || <del className="text-ink-3 decoration-1">{was}</del>}
              </CoveredLines>
            )}
          </p>
        </li>
      );
    })}
  </ol>
);
