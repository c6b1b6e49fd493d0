/*
 * What is written in a form, field by field, so that two tabs can write in one form: each field has its own time.
 * A field's name is its path in the form, `.commitments.0.text`. What a place in it is at all, a list of so many or a
 * group of these, has a time as well, under the place's own path.
 */
export type Leaf =
  string | number | boolean | null | { readonly list: number } | { readonly group: readonly string[] };

export interface Written {
  readonly value: Leaf;
  /** Milliseconds since 1970; 0 for what the form began with. */
  readonly at: number;
  /** The tab that wrote it. */
  readonly by: string;
  /** When another tab's words were written that this one had before it; 0 where there were none. */
  readonly over: number;
}

export type Fields = Readonly<Record<string, Written>>;

/** Every field of a form's value. */
export const leavesOf = (value: unknown, path = ''): readonly (readonly [string, Leaf])[] => {
  if (Array.isArray(value))
    return [[path, { list: value.length }], ...value.flatMap((each, i) => leavesOf(each, `${path}.${i}`))];
  if (typeof value === 'object' && value !== null) {
    const parts = Object.entries(value).filter(([, part]) => part !== undefined);
    const group = parts.map(([name]) => name);
    return [[path, { group }], ...parts.flatMap(([name, part]) => leavesOf(part, `${path}.${name}`))];
  }
  return isPlain(value) ? [[path, value]] : [];
};

const isPlain = (value: unknown): value is string | number | boolean | null =>
  value === null || ['string', 'number', 'boolean'].includes(typeof value);

const built = (leaves: ReadonlyMap<string, Leaf>, path: string): unknown => {
  const leaf = leaves.get(path);
  if (typeof leaf !== 'object' || leaf === null) return leaf;
  return 'list' in leaf
    ? Array.from({ length: leaf.list }, (_, i) => built(leaves, `${path}.${i}`))
    : Object.fromEntries(leaf.group.map((name) => [name, built(leaves, `${path}.${name}`)]));
};

const groupIn = (leaf: Leaf | undefined): readonly string[] =>
  typeof leaf === 'object' && leaf !== null && 'group' in leaf ? leaf.group : [];

/** What a form begins with under what was written; a draft of an earlier build may lack what the form has by now. */
const together = (fields: Fields, empty: unknown): ReadonlyMap<string, Leaf> => {
  const blank = new Map(leavesOf(empty));
  const leaves = new Map([
    ...blank,
    ...Object.entries(fields).map(([path, { value }]) => [path, value] as const),
  ]);
  const whole = groupIn(leaves.get(''));
  if (whole.length > 0) leaves.set('', { group: [...new Set([...groupIn(blank.get('')), ...whole])] });
  return leaves;
};

const isSame = (a: Leaf | undefined, b: Leaf): boolean => JSON.stringify(a) === JSON.stringify(b);

/** The form's value: what was written, and where nothing was, what it begins with. Of the shape of `empty`. */
export const valueOf = <T>(fields: Fields, empty: T): T => built(together(fields, empty), '') as T;

interface Pen {
  readonly at: number;
  readonly by: string;
}

/** The fields once somebody has changed the form to `next`. The first change keeps what the form began with, too. */
export const written = (fields: Fields, empty: unknown, next: unknown, { at, by }: Pen): Fields => {
  const before = together(fields, empty);
  const begun = Object.keys(fields).length > 0;
  const latest = Math.max(at, 1 + Math.max(0, ...Object.values(fields).map((each) => each.at)));
  const blank = begun
    ? []
    : leavesOf(empty).map(([path, value]) => [path, { value, at: 0, by: '', over: 0 }]);
  const changed = leavesOf(next)
    .filter(([path, value]) => !isSame(before.get(path), value))
    .map(([path, value]) => {
      const old = fields[path];
      const over = old === undefined ? 0 : old.by === by ? old.over : old.at;
      return [path, { value, at: latest, by, over }];
    });
  return { ...fields, ...Object.fromEntries(blank), ...Object.fromEntries(changed) };
};

export interface Merged {
  readonly fields: Fields;
  /** Words that a later tab wrote over without having seen them. */
  readonly lost: readonly string[];
}

/** The later of each field. */
export const merged = (mine: Fields, theirs: Fields): Merged => {
  const lost: string[] = [];
  const fields: Record<string, Written> = { ...mine };
  for (const [path, other] of Object.entries(theirs)) {
    const own = mine[path];
    const [later, earlier] = !own || isLater(other, own) ? [other, own] : [own, other];
    fields[path] = later;
    if (earlier && isLost(earlier, later)) lost.push(String(earlier.value));
  }
  return { fields, lost };
};

const inOrder = ({ by, value, over }: Written): string => JSON.stringify([by, value, over]);

/** Of two that were written in one moment, every tab takes the same. */
const isLater = (a: Written, b: Written): boolean =>
  a.at > b.at || (a.at === b.at && inOrder(a) > inOrder(b));

/** Words, and not the id of something that was chosen, which the later ones don't have in them. */
const isLost = (earlier: Written, later: Written): boolean =>
  typeof earlier.value === 'string' &&
  /[^\w-]/.test(earlier.value.trim()) &&
  earlier.by !== later.by &&
  earlier.at > later.over &&
  !String(later.value).includes(earlier.value.trim());
