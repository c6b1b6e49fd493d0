import type { AgreementDocument, ClauseLine, Role } from '@alliance/api-client/generated/api';
import { t } from '@lingui/core/macro';
import { usePair } from '../../pair/pair.tsx';
import { useSpokenName } from '../../pair/person.tsx';
import { CoveredLines } from '../../kit/covered.tsx';
import { Csv } from '../../kit/as-table.tsx';
import { DataTable, type Column } from '../../kit/data-table.tsx';
import { dayShortWithYear } from '../../words/days-in-words.ts';
import { standingInWords } from './takeaway.ts';

const affirmed =
  (by: Role) =>
  (clause: ClauseLine): string =>
    clause.affirmations.flatMap((each) => (each.by === by ? [dayShortWithYear(each.on)] : [])).join(', ') ||
    t`not yet`;

/** The life-lines in words and figures, to read by ear or to take along. */
export const AgreementTable = ({ agreement }: { readonly agreement: AgreementDocument }) => {
  const pair = usePair();
  const spoken = useSpokenName();
  const columns: readonly Column<ClauseLine>[] = [
    { key: 'clause', heading: t`Clause`, value: ({ title }) => title },
    {
      key: 'since',
      heading: t`Since`,
      value: ({ since }) =>
        since ? t`version ${since.version}, ${dayShortWithYear(since.on)}` : t`not signed yet`,
    },
    {
      key: 'changed',
      heading: t`Changed`,
      value: ({ texts, since }) =>
        texts
          .filter(({ version }) => version !== since?.version)
          .map(({ version, on }) => t`version ${version}, ${dayShortWithYear(on)}`)
          .join('; ') || t`as first signed`,
    },
    { key: 'coach', heading: t`${spoken('coach')} affirmed`, value: affirmed('coach') },
    { key: 'supervisor', heading: t`${spoken('supervisor')} affirmed`, value: affirmed('supervisor') },
    { key: 'now', heading: t`Now`, value: (clause) => standingInWords(agreement, clause, pair) },
  ];
  return (
    <div className="frame">
      <CoveredLines lines={agreement.clauses.length}>
        <DataTable
          caption={t`Our clauses`}
          columns={columns}
          rows={agreement.clauses}
          rowKey={({ clauseId }) => clauseId}
        />
      </CoveredLines>
      <p className="no-print mt-3 text-13">
        <Csv fileName={`agreement-${agreement.asOf}`} columns={columns} rows={agreement.clauses} />
      </p>
    </div>
  );
};
