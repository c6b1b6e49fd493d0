import type { AgreementDocument, ClauseLine, Role } from '@alliance/api-client/generated/api';
import { useDiscreet } from '../../device/discreet.ts';
import { usePair } from '../../pair/pair.tsx';
import { useSpokenName } from '../../pair/person.tsx';
import { CoveredLines } from '../../kit/covered.tsx';
import { asCsv, DataTable, type Column } from '../../kit/data-table.tsx';
import { download } from '../../device/download.ts';
import { dayShortWithYear } from '../../words/days-in-words.ts';
import { standingInWords } from './takeaway.ts';

const affirmed =
  (by: Role) =>
  (clause: ClauseLine): string =>
    clause.affirmations.flatMap((each) => (each.by === by ? [dayShortWithYear(each.on)] : [])).join(', ') ||
    'not yet';

/** The life-lines in words and figures, to read by ear or to take along. */
export const AgreementTable = ({ agreement }: { readonly agreement: AgreementDocument }) => {
  const pair = usePair();
  const spoken = useSpokenName();
  const { discreet } = useDiscreet();
  const columns: readonly Column<ClauseLine>[] = [
    { key: 'clause', heading: 'Clause', value: ({ title }) => title },
    {
      key: 'since',
      heading: 'Since',
      value: ({ since }) =>
        since ? `version ${since.version}, ${dayShortWithYear(since.on)}` : 'not signed yet',
    },
    {
      key: 'changed',
      heading: 'Changed',
      value: ({ texts, since }) =>
        texts
          .filter(({ version }) => version !== since?.version)
          .map(({ version, on }) => `version ${version}, ${dayShortWithYear(on)}`)
          .join('; ') || 'as first signed',
    },
    { key: 'coach', heading: `${spoken('coach')} affirmed`, value: affirmed('coach') },
    { key: 'supervisor', heading: `${spoken('supervisor')} affirmed`, value: affirmed('supervisor') },
    { key: 'now', heading: 'Now', value: (clause) => standingInWords(agreement, clause, pair) },
  ];
  return (
    <div className="frame">
      <CoveredLines lines={agreement.clauses.length}>
        <DataTable
          caption="Our clauses"
          columns={columns}
          rows={agreement.clauses}
          rowKey={({ clauseId }) => clauseId}
        />
      </CoveredLines>
      {!discreet && (
        <p className="no-print mt-3 text-13">
          <button
            type="button"
            className="underlined min-h-6 cursor-pointer phone:min-h-11"
            onClick={() => download(`agreement-${agreement.asOf}.csv`, asCsv(columns, agreement.clauses))}
          >
            CSV
          </button>
        </p>
      )}
    </div>
  );
};
