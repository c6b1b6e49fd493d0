import { hash } from 'node:crypto';

/** Where to look for a fact by its id. A place of another id may be among them: compare what is found there. */
export interface IdPlaces {
  add(id: string, position: number): void;
  candidates(id: string): readonly number[];
}

/** 32 bits of a text, spread evenly whatever the text is. */
const tagOf = (id: string): number => Number.parseInt(hash('sha256', id, 'hex').slice(0, 8), 16);

/** Never fuller than this, so that a search ends soon. */
const FULLEST = 0.6;

interface Table {
  readonly tags: Uint32Array;
  /** 0 where there is nothing: positions start at 1. */
  readonly positions: Uint32Array;
}

const emptyTable = (size: number): Table => ({
  tags: new Uint32Array(size),
  positions: new Uint32Array(size),
});

const put = ({ tags, positions }: Table, tag: number, position: number): void => {
  let at = tag & (tags.length - 1);
  while (positions[at] !== 0) at = (at + 1) & (tags.length - 1);
  tags[at] = tag;
  positions[at] = position;
};

/**
 * Two numbers for each fact in a table of open addresses, 13 to 27 bytes in all; a Map of the ids themselves
 * takes more than a hundred. `size` is a power of two.
 */
export const idPlaces = (size = 1_024): IdPlaces => {
  let table = emptyTable(size);
  let count = 0;

  const grow = () => {
    const smaller = table;
    table = emptyTable(smaller.tags.length * 2);
    for (const [at, position] of smaller.positions.entries())
      if (position !== 0) put(table, smaller.tags[at] ?? 0, position);
  };

  return {
    add(id, position) {
      if (count + 1 > table.tags.length * FULLEST) grow();
      put(table, tagOf(id), position);
      count += 1;
    },
    candidates(id) {
      const { tags, positions } = table;
      const tag = tagOf(id);
      const found: number[] = [];
      for (let at = tag & (tags.length - 1); positions[at] !== 0; at = (at + 1) & (tags.length - 1))
        if (tags[at] === tag) found.push(positions[at] ?? 0);
      return found;
    },
  };
};
