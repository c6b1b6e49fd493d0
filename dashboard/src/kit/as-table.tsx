import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useDiscreet } from '../device/discreet.ts';
import { download } from '../device/download.ts';
import { asCsv, type Column } from './data-table.tsx';

const LOOK = 'underlined self-start phone:min-h-11';

interface AsTableProps {
  readonly asTable: boolean;
  readonly onChange: (asTable: boolean) => void;
  readonly className?: string;
}

/** Whether the values of a drawing are shown as a table. */
export const AsTable = ({ asTable, onChange, className = LOOK }: AsTableProps) => (
  <button
    type="button"
    className={`cursor-pointer ${className}`}
    aria-expanded={asTable}
    onClick={() => onChange(!asTable)}
  >
    {asTable ? t`As a drawing` : t`As a table`}
  </button>
);

interface CsvProps<Row> {
  /** Without its ending. */
  readonly fileName: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly className?: string;
}

/** The same values as a file; not in discreet mode, where what leaves the page would lie open. */
export const Csv = <Row,>({ fileName, columns, rows, className = LOOK }: CsvProps<Row>) => {
  const { discreet } = useDiscreet();
  if (discreet) return null;
  return (
    <button
      type="button"
      className={`cursor-pointer ${className}`}
      onClick={() => download(`${fileName}.csv`, asCsv(columns, rows))}
    >
      <Trans>CSV</Trans>
    </button>
  );
};
