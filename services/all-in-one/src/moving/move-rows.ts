import { createHash } from 'node:crypto';
import { inOrder, type Holding } from './fingerprint.ts';
import { HoldsSomethingElse } from './move-log.ts';

/** Rows that have no order among themselves: keys, accounts. */
export interface Movable<Row> {
  rows(): AsyncIterable<Row>;
  /** Adds a row; one that is here already stays as it is. */
  adopt(row: Row): Promise<void>;
}

export interface RowsOptions<Row> {
  /** What a row is known by. */
  readonly idOf: (row: Row) => string;
  /** Rows that a place makes for itself, so that they may be there before. */
  readonly ownOf?: (row: Row) => boolean;
}

/**
 * Brings every row from one place to another. Rows that are there already stay, so a move that was cut off goes on.
 *
 * @param moved is told how many rows are there.
 * @throws HoldsSomethingElse when the other place has rows that are not from here.
 */
export const moveRows = async <Row>(
  from: Movable<Row>,
  to: Movable<Row>,
  { idOf, ownOf = () => false }: RowsOptions<Row>,
  moved: (rows: number) => void,
): Promise<void> => {
  const ids = await idsOf(from, idOf);
  for await (const row of to.rows())
    if (!ids.has(idOf(row)) && !ownOf(row))
      throw new HoldsSomethingElse('what is moved to holds rows that are not from here');
  let there = 0;
  for await (const row of from.rows()) {
    await to.adopt(row);
    moved(++there);
  }
};

/** What a place holds of another's rows, or of its own where no other is named. */
export const holdingOfRows = async <Row>(
  place: Movable<Row>,
  { idOf }: RowsOptions<Row>,
  of: Movable<Row> = place,
): Promise<Holding> => {
  const ids = await idsOf(of, idOf);
  const digests: string[] = [];
  for await (const row of place.rows()) if (ids.has(idOf(row))) digests.push(digestOf(row));
  // Engines sort in ways of their own: what each row is by itself is sorted here.
  return {
    count: digests.length,
    digest: createHash('sha256').update(digests.toSorted().join('\n')).digest('hex'),
  };
};

const idsOf = async <Row>(place: Movable<Row>, idOf: (row: Row) => string): Promise<ReadonlySet<string>> => {
  const ids = new Set<string>();
  for await (const row of place.rows()) ids.add(idOf(row));
  return ids;
};

const digestOf = (row: unknown): string =>
  createHash('sha256')
    .update(JSON.stringify(inOrder(readable(row))))
    .digest('hex');

/** Bytes as text: what they are must count, and not how a library shows them. */
const readable = (row: unknown): unknown =>
  typeof row === 'object' && row !== null
    ? Object.fromEntries(
        Object.entries(row).map(([name, value]) => [
          name,
          value instanceof Uint8Array ? Buffer.from(value).toString('base64') : (value as unknown),
        ]),
      )
    : row;
