import { canonicalJson } from '@alliance/platform/vouching/canonical-json';
import { NotVouchedFor } from '@alliance/platform/vouching/not-vouched-for';
import type { Voucher } from '@alliance/platform/vouching/voucher';

/** How far a log has come: its last position, and the link that stands for everything up to there (base64url). */
export interface Head {
  readonly position: number;
  readonly link: string;
}

/** How far everything has come that can't be made again. */
export interface Heads {
  readonly logs: Readonly<Record<string, Head>>;
  /** Keys that were destroyed in the vault; it never becomes less. */
  readonly erased: number;
  /**
   * Counts what was anchored. Every file has taken one before any is given the next, so the files of one moment are at
   * most one apart, and an older copy is further behind.
   */
  readonly turn: number;
  /** The files that take part. */
  readonly files: readonly string[];
}

/** Heads as they lie in a file, vouched for. */
export interface AnchorText {
  readonly heads: string;
  readonly vouched: string;
}

/** A file in which anchors are kept. */
export interface AnchoredFile {
  /** As it is called in its folder. */
  readonly name: string;
  read(): AnchorText | undefined;
  write(anchor: AnchorText): Promise<void>;
}

const textOf = (json: string) => `anchor ${json}`;

export const anchorText = (voucher: Voucher, at: Heads): AnchorText => {
  const json = canonicalJson(at);
  return { heads: json, vouched: voucher.vouch(textOf(json)) };
};

/** @throws NotVouchedFor */
export const headsIn = (voucher: Voucher, name: string, anchor: AnchorText): Heads => {
  if (!voucher.vouchesFor(textOf(anchor.heads), anchor.vouched))
    throw new NotVouchedFor(`what ${name} tells of the logs was changed from outside. ${PUT_BACK}`);
  // Whoever vouched for it has made it, at first without turns and files.
  return { turn: 0, files: [], ...(JSON.parse(anchor.heads) as Omit<Heads, 'turn' | 'files'>) };
};

/** Which files an anchor says that there are, whether or not anybody vouches for it. */
export const namedIn = (anchor: AnchorText | undefined): readonly string[] => {
  try {
    const { files = [] } = JSON.parse(anchor?.heads ?? '{}') as { readonly files?: readonly unknown[] };
    return files.filter((name) => typeof name === 'string');
  } catch {
    return [];
  }
};

/** What is there now, to be compared with what was anchored. */
export interface Present {
  linkAt(log: string, position: number): string | undefined;
  readonly erased: number;
}

export const PUT_BACK =
  'Nothing was opened. Put the file back as it was last, or bring a whole backup into an empty folder: npm run alliance -- restore';

/** @throws NotVouchedFor with the name of the file that is older than it was, or another. */
export const compareWith = (present: Present, anchored: Heads, told: string): void => {
  for (const [log, { position, link }] of Object.entries(anchored.logs)) {
    const there = present.linkAt(log, position);
    if (there === link) continue;
    const what =
      there === undefined
        ? `is older than ${told} says: it had ${position} facts, and doesn’t reach that far`
        : `isn’t what ${told} says: before its ${position}th fact it was changed, or it belongs to another time`;
    throw new NotVouchedFor(`${log}.log.db ${what}. ${PUT_BACK}`);
  }
  if (present.erased < anchored.erased)
    throw new NotVouchedFor(
      `vault.db is older than ${told} says: keys that were destroyed are in it again. ${PUT_BACK}`,
    );
};

/** What a file holds; undefined where it holds none. */
export interface Told {
  readonly name: string;
  readonly heads: Heads | undefined;
}

/**
 * Holds the files of a folder against the one that knows most. One that it doesn't know was made since.
 * @returns the last turn that all of them have taken.
 * @throws NotVouchedFor with the name of a file that is an older copy of itself.
 */
export const turnOfAll = (all: readonly Told[]): number => {
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

const turnOf = ({ heads }: Told): number => heads?.turn ?? 0;
