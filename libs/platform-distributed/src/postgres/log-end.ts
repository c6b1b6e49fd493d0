import type { SealedFact } from '@alliance/facts/recorded';
import { VOUCHED_COLUMNS } from '@alliance/platform/adapters/fact-columns';
import type { Chain } from '@alliance/platform/vouching/chain';
import { NotVouchedFor } from '@alliance/platform/vouching/not-vouched-for';
import { BEGINNING } from '@alliance/platform/vouching/voucher';
import { factOf, type FactRow } from './fact-rows.ts';

/** The last fact of a log, and what stands for everything up to it. */
export interface End {
  readonly position: number;
  readonly link: Uint8Array;
}

/** The last row, with what stands now where a process had seen the end before. */
export interface LastRow extends FactRow {
  readonly link_then: Uint8Array | null;
}
export const lastIn = (schema: string): string =>
  `SELECT ${VOUCHED_COLUMNS}, (SELECT link FROM ${schema}.facts WHERE position = $1) AS link_then
    FROM ${schema}.facts ORDER BY position DESC LIMIT 1`;

/**
 * What the next fact is linked to: the end of the log as it is found under its lock, because others write as well. It
 * is believed only where it follows on what this process has seen of the log before.
 */
export const logEnd = (chain: Chain) => {
  let seen: End = { position: 0, link: BEGINNING };
  const move = (end: End): End => {
    if (end.position > seen.position) seen = end;
    return end;
  };
  return {
    seen: (): End => seen,
    /** What was appended, once it is committed. */
    written(facts: readonly SealedFact[]): void {
      const last = facts.at(-1);
      if (last?.vouched) move({ position: last.position, link: Buffer.from(last.vouched.link, 'base64url') });
    },
    /**
     * @param since what was seen before this was asked.
     * @throws NotVouchedFor
     */
    found(since: End, last: LastRow | undefined): End {
      if (since.position > 0 && !same(last?.link_then ?? null, since.link))
        throw new NotVouchedFor(`${chain.log} was longer, or another, than it is now`);
      if (!last) return since;
      if (Number(last.position) > since.position) factOf(last, chain);
      return move({ position: Number(last.position), link: last.link ?? BEGINNING });
    },
  };
};
export type LogEnd = ReturnType<typeof logEnd>;

const same = (one: Uint8Array | null, other: Uint8Array): boolean =>
  one !== null && Buffer.compare(one, other) === 0;
