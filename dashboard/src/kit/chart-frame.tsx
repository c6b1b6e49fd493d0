import { t } from '@lingui/core/macro';
import { useId, useState, type ReactNode } from 'react';
import { useDiscreet } from '../device/discreet.ts';
import { AsTable, Csv } from './as-table.tsx';
import { DataTable, type Column } from './data-table.tsx';
import { Covered, CoveredLines } from './covered.tsx';

interface ChartFrameProps<Row> {
  readonly heading: string;
  /** The heading is in the pair's own words: larger, and covered in discreet mode. */
  readonly ownWords?: boolean;
  /** Below the heading, in the margin: who rated, n, the window. */
  readonly note?: ReactNode;
  /** What the chart says, in one sentence; also its name for a screen reader. */
  readonly takeaway: string;
  readonly takeawayLook?: 'shown' | 'for-screen-readers';
  /** The drawing itself. It must hold no focusable parts: the table is the way in. */
  readonly children: ReactNode;
  /** What can be pressed on the drawing: it lies over it, outside the image. */
  readonly over?: ReactNode;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  /** For the file, without its ending. */
  readonly fileName: string;
  /** At the end of the row: latest figures, a question. */
  readonly end?: ReactNode;
}

/** Longer words of their own are told smaller, so that they can be read to their end. */
const LONG = 60;

/** A figure: heading, takeaway, drawing, and the same values as a table and as CSV. */
export const ChartFrame = <Row,>({
  heading,
  ownWords = false,
  note,
  takeaway,
  takeawayLook = 'shown',
  children,
  over,
  columns,
  rows,
  rowKey,
  fileName,
  end,
}: ChartFrameProps<Row>) => {
  const [asTable, setAsTable] = useState(false);
  const { discreet } = useDiscreet();
  const id = useId();
  return (
    <figure aria-labelledby={`${id}-heading`} className="score py-4 below-wide:gap-y-3">
      <figcaption className="pr-6">
        <h2
          id={`${id}-heading`}
          className={`font-semibold ${ownWords && heading.length <= LONG ? 'text-17' : 'text-15'} ${ownWords ? 'line-clamp-6' : ''}`}
        >
          {ownWords ? <Covered width="long">{heading}</Covered> : heading}
        </h2>
        {note && <div className="mt-0.5 text-13 text-ink-3">{note}</div>}
        <p className="no-print mt-2 flex gap-4 text-13">
          <AsTable asTable={asTable} onChange={setAsTable} />
          <Csv fileName={fileName} columns={columns} rows={rows} />
        </p>
      </figcaption>
      <div className="flex min-w-0 flex-col">
        {takeawayLook === 'shown' && (
          <p className="mb-3 text-20">
            <CoveredLines lines={2}>{takeaway}</CoveredLines>
          </p>
        )}
        {asTable ? (
          <CoveredLines lines={rows.length}>
            <DataTable caption={heading} columns={columns} rows={rows} rowKey={rowKey} />
          </CoveredLines>
        ) : (
          <div className="relative grow">
            <div
              role="img"
              aria-label={
                discreet
                  ? ownWords
                    ? t`A drawing, covered`
                    : t`${heading}, covered`
                  : `${heading}. ${takeaway}`
              }
            >
              {children}
            </div>
            {over}
          </div>
        )}
      </div>
      {end && <div className="score-end">{end}</div>}
    </figure>
  );
};
