import { describe, expect, it } from '@jest/globals';
import { HoldsSomethingElse } from './move-log.ts';
import { holdingOfRows, moveRows, type Movable } from './move-rows.ts';

interface Row {
  readonly id: string;
  readonly bytes: Uint8Array | null;
}
const row = (id: string, ...bytes: readonly number[]): Row => ({
  id,
  bytes: bytes.length > 0 ? Uint8Array.from(bytes) : null,
});

const place = (...rows: readonly Row[]): Movable<Row> & { readonly held: Row[] } => {
  const held = [...rows];
  return {
    held,
    async *rows() {
      yield* held;
    },
    adopt: async (given) => {
      if (!held.some(({ id }) => id === given.id)) held.push(given);
    },
  };
};
const options = { idOf: ({ id }: Row) => id };
const nobody = () => undefined;

describe('rows that are moved', () => {
  it('are all there, in whatever order, and the same', async () => {
    const from = place(row('a', 1), row('b'), row('c', 3, 4));
    const to = place(row('c', 3, 4));
    const heard: number[] = [];
    await moveRows(from, to, options, (rows) => heard.push(rows));
    expect(to.held.map(({ id }) => id)).toEqual(['c', 'a', 'b']);
    expect(heard).toEqual([1, 2, 3]);
    expect(await holdingOfRows(to, options)).toEqual(await holdingOfRows(from, options));
  });
  it('are not mixed with rows from elsewhere', async () => {
    const to = place(row('x', 9));
    await expect(moveRows(place(row('a', 1)), to, options, nobody)).rejects.toThrow(HoldsSomethingElse);
    expect(to.held).toEqual([row('x', 9)]);
  });
  it('come beside what a place makes for itself, which does not count', async () => {
    const from = place(row('a', 1));
    const to = place(row('own', 9));
    await moveRows(from, to, { ...options, ownOf: ({ id }) => id === 'own' }, nobody);
    expect(await holdingOfRows(to, options, from)).toEqual(await holdingOfRows(from, options));
    expect(await holdingOfRows(to, options)).not.toEqual(await holdingOfRows(from, options));
  });
  it('are seen to be others when a byte of one is another', async () => {
    expect(await holdingOfRows(place(row('a', 1)), options)).not.toEqual(
      await holdingOfRows(place(row('a', 2)), options),
    );
    expect(await holdingOfRows(place(row('a', 1)), options)).not.toEqual(
      await holdingOfRows(place(row('a')), options),
    );
  });
});
