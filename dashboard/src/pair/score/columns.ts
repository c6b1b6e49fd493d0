import type { StoryDocument } from '@alliance/api-client/generated/api';
import type { Column } from '../../kit/data-table.tsx';

/** A line of the score as a table: a session, or a day between two on which something moved. */
export interface ScoreLine {
  /** Null on a day without a session. */
  readonly session: number | null;
  readonly on: string;
}

/** The columns in which a chapter says its rows. */
export type ColumnsOf = (story: StoryDocument) => readonly Column<ScoreLine>[];
