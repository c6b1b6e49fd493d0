import type { SealedFact } from '@alliance/facts/recorded';
import type { Chain } from '@alliance/platform/vouching/chain';
import { NotVouchedFor } from '@alliance/platform/vouching/not-vouched-for';
import { BEGINNING } from '@alliance/platform/vouching/voucher';
import { factOf, type FactRow } from './fact-rows.ts';

/** The last fact of a log, and what stands for everything up to it. */
export interface End {
  readonly position: number;
  readonly link: Uint8Array;
}

/**
 * What the next fact is linked to: the end of the log as it is found under its lock, because others write as well. It
 * is believed only where it follows on what this process has seen of the log before.
 */
export const logEnd = (chain: Chain) => {
  let seen: End = { position: 0, link: BEGINNING };
  const cut = () => new NotVouchedFor(`${chain.log} was longer, or another, than it is now`);
  return {
    seen: (): End => seen,
    /** What was appended, once it is committed. */
    written(facts: readonly SealedFact[]): void {
      const last = facts.at(-1);
      if (last?.vouched)
        seen = { position: last.position, link: Buffer.from(last.vouched.link, 'base64url') };
    },
    /**
     * @param last the last row that is there.
     * @param linkAtSeen what stands where `seen` was; null where nothing does.
     * @throws NotVouchedFor
     */
    found(last: FactRow | undefined, linkAtSeen: Uint8Array | null): End {
      if (seen.position > 0 && (linkAtSeen === null || Buffer.compare(linkAtSeen, seen.link) !== 0))
        throw cut();
      if (!last) return seen;
      const position = Number(last.position);
      if (position < seen.position) throw cut();
      if (position > seen.position) {
        factOf(last, chain);
        seen = { position, link: last.link ?? BEGINNING };
      }
      return seen;
    },
  };
};
export type LogEnd = ReturnType<typeof logEnd>;
