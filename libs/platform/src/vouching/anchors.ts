import { canonicalJson } from './canonical-json.ts';
import { NotVouchedFor } from './not-vouched-for.ts';
import type { Voucher } from './voucher.ts';

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
   * Counts what was anchored. Every place has taken one before any is given the next, so those of one moment are at
   * most one apart, and an older copy is further behind.
   */
  readonly turn: number;
  /** The places that take part: files of a folder, or schemas of a database. */
  readonly files: readonly string[];
  /** Whether whoever wrote it ties it to the end of the log beside it. */
  readonly ends?: true;
}

/** Heads as they lie in a place, vouched for. */
export interface AnchorText {
  readonly heads: string;
  readonly vouched: string;
}

/** How what is anchored is called where it lies, and what can be done where it isn’t as it was. */
export interface Wording {
  log(name: string): string;
  readonly vault: string;
  readonly putBack: string;
}

const textOf = (json: string) => `anchor ${json}`;

export const anchorText = (voucher: Voucher, at: Heads): AnchorText => {
  const json = canonicalJson(at);
  return { heads: json, vouched: voucher.vouch(textOf(json)) };
};

/** @throws NotVouchedFor */
export const headsIn = (
  voucher: Voucher,
  name: string,
  anchor: AnchorText,
  { putBack }: Pick<Wording, 'putBack'>,
): Heads => {
  if (!voucher.vouchesFor(textOf(anchor.heads), anchor.vouched))
    throw new NotVouchedFor(`what ${name} tells of the logs was changed from outside. ${putBack}`);
  // Whoever vouched for it has made it, at first without turns and files.
  return { turn: 0, files: [], ...(JSON.parse(anchor.heads) as Omit<Heads, 'turn' | 'files'>) };
};

/**
 * @param there what stands for the log up to the anchored position; undefined where nothing stands there.
 * @throws NotVouchedFor when the log is older than it was, or another.
 */
export const compareHead = (
  log: string,
  { position, link }: Head,
  there: string | undefined,
  told: string,
  wording: Wording,
): void => {
  if (there === link) return;
  const what =
    there === undefined
      ? `is older than ${told} says: it had ${position} facts, and doesn’t reach that far`
      : `isn’t what ${told} says: before its ${position}th fact it was changed, or it belongs to another time`;
  throw new NotVouchedFor(`${wording.log(log)} ${what}. ${wording.putBack}`);
};

/** @throws NotVouchedFor when fewer keys are destroyed than were. */
export const compareErased = (erased: number, anchored: Heads, told: string, wording: Wording): void => {
  if (erased < anchored.erased)
    throw new NotVouchedFor(
      `${wording.vault} is older than ${told} says: keys that were destroyed are in it again. ${wording.putBack}`,
    );
};
