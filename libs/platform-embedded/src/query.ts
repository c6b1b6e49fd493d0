import type { DatabaseSync, SQLInputValue } from 'node:sqlite';

/** A prepared statement that reads. */
export interface Query<Row> {
  all(...values: readonly SQLInputValue[]): readonly Row[];
  get(...values: readonly SQLInputValue[]): Row | undefined;
  iterate(...values: readonly SQLInputValue[]): Iterable<Row>;
}

/** Its rows are what the columns of the SQL are: STRICT tables hold what they were declared to, and nothing else checks. */
export const query = <Row>(database: DatabaseSync, sql: string): Query<Row> =>
  database.prepare(sql) as unknown as Query<Row>;
