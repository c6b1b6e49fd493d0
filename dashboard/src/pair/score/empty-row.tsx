import type { RowId } from '@alliance/api-client/generated/api';
import type { ReactNode } from 'react';
import { useIsOver } from '../read-only.ts';
import { Row } from './row.tsx';
import { Starts } from './starts.tsx';

interface EmptyRowProps {
  readonly id?: RowId;
  readonly label: ReactNode;
  readonly height?: number;
  readonly y?: number;
  /** What would start it. */
  readonly starts: string;
  /** What there is to say once we have ended, and nothing starts it any more. */
  readonly over: string;
  readonly end: string;
}

/** A row in which nothing has happened. */
export const EmptyRow = ({ starts, over, end, y = 12.5, ...row }: EmptyRowProps) => {
  const isOver = useIsOver();
  return (
    <Row {...row} end={isOver ? null : <span className="text-ink-3">{end}</span>}>
      <Starts y={y}>{isOver ? over : starts}</Starts>
    </Row>
  );
};
