import type { SealedFact } from '@alliance/facts/recorded';
import { leafOf, type PlacedFact } from './leaf.ts';
import { NotVouchedFor } from './not-vouched-for.ts';
import type { Voucher } from './voucher.ts';

/** Where a fact stands in what vouches for its log: the links up to the fact before it, and up to itself. */
export interface Links {
  readonly previous: Uint8Array;
  readonly link: Uint8Array;
}

/** The facts of one log, each vouched for together with all before it. */
export interface Chain {
  readonly log: string;
  /** For a fact whose place is known: what is to be kept with it. */
  links(fact: PlacedFact, previous: Uint8Array): Links;
  /** Stands for where the log ends, together with another text (base64url). */
  end(link: Uint8Array, beside: string): string;
  /** @throws NotVouchedFor when this fact, at this place, isn't what was recorded. */
  check(
    fact: PlacedFact,
    kept: { readonly previous: Uint8Array | null; readonly link: Uint8Array | null },
  ): Links;
  /** The same for a fact that carries what vouches for it. @throws NotVouchedFor */
  checkCarried(fact: SealedFact): void;
  /**
   * @param before the link of the fact that stands before; undefined where none does.
   * @throws NotVouchedFor when what stands here doesn't follow on it, or stands at another place.
   */
  checkFollows(
    here: { readonly position: number; readonly previous: Uint8Array | null },
    before: Uint8Array | undefined,
    position: number,
  ): void;
}

export const chainOf = (voucher: Voucher, log: string): Chain => {
  const refused = (position: number) =>
    new NotVouchedFor(`what stands at ${log}:${position} isn’t what was recorded`);
  const check: Chain['check'] = (fact, { previous, link }) => {
    if (previous === null || link === null || !same(voucher.link(previous, leafOf(log, fact)), link))
      throw refused(fact.position);
    return { previous, link };
  };
  return {
    log,
    end: (link, beside) => voucher.vouch(`end of ${log} ${base64url(link)} ${beside}`),
    links: (fact, previous) => ({ previous, link: voucher.link(previous, leafOf(log, fact)) }),
    check,
    checkCarried({ vouched, ...fact }) {
      // Whoever has changed a fact may have left anything in its place.
      if (typeof vouched?.previous !== 'string' || typeof vouched.link !== 'string')
        throw refused(fact.position);
      check(fact, { previous: bytes(vouched.previous), link: bytes(vouched.link) });
    },
    checkFollows({ position, previous }, before, expected) {
      if (position !== expected || previous === null || before === undefined || !same(previous, before))
        throw refused(expected);
    },
  };
};

/** As a fact carries it. */
export const carried = ({ previous, link }: Links): NonNullable<SealedFact['vouched']> => ({
  previous: base64url(previous),
  link: base64url(link),
});

/** Gives each fact, in the order in which they are placed behind one another, what vouches for it. */
export const linking = (chain: Chain, link: Uint8Array): ((fact: PlacedFact) => SealedFact) => {
  let previous = link;
  return (fact) => {
    const links = chain.links(fact, previous);
    previous = links.link;
    return { ...fact, vouched: carried(links) };
  };
};

const same = (one: Uint8Array, other: Uint8Array): boolean => Buffer.compare(one, other) === 0;
const bytes = (text: string): Buffer => Buffer.from(text, 'base64url');
const base64url = (link: Uint8Array): string =>
  Buffer.from(link.buffer, link.byteOffset, link.byteLength).toString('base64url');
