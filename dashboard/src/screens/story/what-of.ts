import type { OfKind, PlainRecord, RecordInWords, RecordsInWords } from '../../pair/narrative/kinds.ts';
import * as contents from './record-contents.ts';

type OneOf = (typeof contents)[keyof typeof contents];
const RECORDS: readonly Partial<RecordsInWords>[] = Object.values(contents);

type Kinds<Part> = Part extends unknown ? keyof Part : never;
type None<Missing extends never> = Missing;

/** Doesn’t compile while there is a kind of record that no chapter words: the error says which. */
export type Unworded = None<Exclude<PlainRecord['kind'], Kinds<OneOf>>>;

/** Whose chapter words it; nobody’s where only a later build knows it. */
const worded = <Kind extends PlainRecord['kind']>(
  kind: Kind,
  record: OfKind<PlainRecord, Kind>,
): RecordInWords => {
  for (const chapter of RECORDS) {
    const words: RecordsInWords[Kind] | undefined = chapter[kind];
    if (words !== undefined) return words(record);
  }
  return { what: '' };
};

/** One record in words: what it is, and what was said in it. */
export const whatOf = (record: PlainRecord): RecordInWords => worded(record.kind, record);
