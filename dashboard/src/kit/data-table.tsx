import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';

export interface Column<Row> {
  readonly key: string;
  readonly heading: string;
  /** What a cell says; a missing value is null and shows as "no data", never as nought. */
  readonly value: (row: Row) => string | number | null;
  /** How a cell looks, where that is more than its value. */
  readonly cell?: (row: Row) => ReactNode;
  readonly numeric?: boolean;
}

interface DataTableProps<Row> {
  readonly caption: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  readonly captionShown?: boolean;
}

/** As many characters as a day has with its year: so short a value stays on one line. */
const DATE = 11;

/** A real table: the first column heads its row. Wide ones scroll within themselves. */
export const DataTable = <Row,>({ caption, columns, rows, rowKey, captionShown }: DataTableProps<Row>) => (
  // A region that scrolls must be reachable by keyboard.
  // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
  <div className="overflow-x-auto" role="region" aria-label={caption} tabIndex={0}>
    <table className="w-full border-collapse text-15">
      <caption className={captionShown ? 'pb-2 text-left font-semibold' : 'sr-only'}>{caption}</caption>
      <thead>
        <tr>
          {columns.map(({ key, heading, numeric }) => (
            <th
              key={key}
              scope="col"
              className={`border-b border-rule py-1.5 pr-6 text-13 font-normal text-ink-3 ${numeric ? 'text-right' : 'text-left'}`}
            >
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={rowKey(row)}>
            {columns.map(({ key, value, cell, numeric }, i) => {
              const said = value(row);
              const content =
                said === null ? (
                  <span className="text-ink-3">
                    <Trans>no data</Trans>
                  </span>
                ) : (
                  (cell?.(row) ?? said)
                );
              const breaks = typeof said === 'string' && said.length > DATE;
              const look = `border-b border-rule py-1.5 pr-6 align-baseline ${numeric ? 'text-right' : 'text-left'} ${breaks ? '' : 'whitespace-nowrap'}`;
              return i === 0 ? (
                <th key={key} scope="row" className={look}>
                  {content}
                </th>
              ) : (
                <td key={key} className={look}>
                  {content}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  </div>
);

const quoted = (value: string | number | null): string => {
  const text = value === null ? '' : String(value);
  // A cell that begins like a formula would be run by a spreadsheet.
  const safe = typeof value === 'string' && /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};

/** The same table as comma-separated values (RFC 4180), with the byte order mark that spreadsheets look for. */
export const asCsv = <Row,>(columns: readonly Column<Row>[], rows: readonly Row[]): string =>
  `\uFEFF${[
    columns.map(({ heading }) => quoted(heading)),
    ...rows.map((row) => columns.map(({ value }) => quoted(value(row)))),
  ]
    .map((line) => line.join(','))
    .join('\r\n')}\r\n`;
