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
  // Whoever vouched for it has made it.
  return JSON.parse(anchor.heads) as Heads;
};

/** What is there now, to be compared with what was anchored. */
export interface Present {
  linkAt(log: string, position: number): string | undefined;
  readonly erased: number;
}

export const PUT_BACK =
  'Nothing was opened. Put back a copy of the whole data folder, all its files from the same moment';

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
