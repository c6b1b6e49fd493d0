import type { ReactNode } from 'react';
import { ROW, Side, type Crosses } from './enclosure.tsx';

interface RowProps {
  readonly label: string;
  /** It goes on with what the row before it is about. */
  readonly goesOn?: boolean;
  readonly note?: ReactNode;
  /** What I do. */
  readonly children: ReactNode;
  /** What the other reads of it; nothing where there is nothing. */
  readonly reads?: ReactNode;
  readonly crosses?: Crosses | undefined;
}

/** A row: my side of it, and beside it what the other reads. */
export const Row = ({ label, goesOn = false, note, children, reads, crosses }: RowProps) => (
  <div role="group" className={`kept-whole ${ROW}`} aria-label={label}>
    <div
      className={`pr-6 text-15 below-wide:flex below-wide:gap-x-3 ${goesOn ? 'sr-only' : 'border-t border-rule pt-3'}`}
    >
      <h3 className="font-normal below-wide:font-semibold">{label}</h3>
      {note && <div className="text-13 text-ink-3">{note}</div>}
    </div>
    <div className={`min-w-0 wide:col-start-2 ${goesOn ? 'pb-3' : 'py-3 wide:border-t wide:border-rule'}`}>
      {children}
    </div>
    <Side crosses={crosses}>{reads}</Side>
  </div>
);
