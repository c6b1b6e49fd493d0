import {
  anchorText,
  compareErased,
  compareHead,
  type AnchorText,
  type Heads,
  type Wording,
} from '@alliance/platform/vouching/anchors';
import { NotVouchedFor } from '@alliance/platform/vouching/not-vouched-for';
import type { Voucher } from '@alliance/platform/vouching/voucher';

/** A file in which anchors are kept. */
export interface AnchoredFile {
  /** As it is called in its folder. */
  readonly name: string;
  read(): AnchorText | undefined;
  write(anchor: AnchorText): Promise<void>;
}

export const PUT_BACK =
  'Nothing was opened. Put the file back as it was last, or bring a whole backup into an empty folder: npm run alliance -- restore';

/** As files are called. */
export const FILES: Wording = { log: (name) => `${name}.log.db`, vault: 'vault.db', putBack: PUT_BACK };

/** What an anchor says, whether or not anybody vouches for it. */
const saidIn = (anchor: AnchorText | undefined): { readonly [name: string]: unknown } => {
  try {
    return JSON.parse(anchor?.heads ?? '{}') as { readonly [name: string]: unknown };
  } catch {
    return {};
  }
};

/** Which files an anchor says that there are, whether or not anybody vouches for it. */
export const namedIn = (anchor: AnchorText | undefined): readonly string[] => {
  const { files } = saidIn(anchor);
  return Array.isArray(files) ? files.filter((name) => typeof name === 'string') : [];
};

/** An anchor for files, in which it is tied to the end of the log beside it, where there is one (`log-end.ts`). */
export const tiedAnchor = (voucher: Voucher, at: Heads): AnchorText =>
  anchorText(voucher, { ...at, ends: true });

/** Whether it says that it is tied, whether or not anybody vouches for it. */
export const isTied = (anchor: AnchorText | undefined): boolean => saidIn(anchor)['ends'] === true;

/** What is there now, to be compared with what was anchored. */
export interface Present {
  linkAt(log: string, position: number): string | undefined;
  readonly erased: number;
}

/** @throws NotVouchedFor with the name of the file that is older than it was, or another. */
export const compareWith = (present: Present, anchored: Heads, told: string): void => {
  for (const [log, head] of Object.entries(anchored.logs))
    compareHead(log, head, present.linkAt(log, head.position), told, FILES);
  compareErased(present.erased, anchored, told, FILES);
};

/** What a file holds; undefined where it holds none. */
export interface FileHeads {
  readonly name: string;
  readonly heads: Heads | undefined;
}

/**
 * Holds the files of a folder against the one that knows most. One that it doesn't know was made since.
 * @returns the last turn that all of them have taken.
 * @throws NotVouchedFor with the name of a file that is an older copy of itself.
 */
export const turnOfAll = (all: readonly FileHeads[]): number => {
  const [latest] = all.toSorted((one, other) => turnOf(other) - turnOf(one));
  if (!latest?.heads) return 0;
  const { turn, files } = latest.heads;
  const known = all.filter(({ name }) => files.includes(name));
  const older = known.filter((each) => turnOf(each) < turn - 1);
  if (older.length > 0)
    throw new NotVouchedFor(
      `${older.map(({ name }) => name).join(' and ')} ${older.length === 1 ? 'is an older copy' : 'are older copies'} than ${latest.name} knows of: what was kept there since is missing. ${PUT_BACK}`,
    );
  return Math.min(turn, ...known.map(turnOf));
};

const turnOf = ({ heads }: FileHeads): number => heads?.turn ?? 0;
