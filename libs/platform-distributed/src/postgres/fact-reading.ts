import type { SealedFact } from '@alliance/facts/recorded';
import { VOUCHED_COLUMNS } from '@alliance/platform/adapters/fact-columns';
import type { Chain } from '@alliance/platform/vouching/chain';
import { NotVouchedFor } from '@alliance/platform/vouching/not-vouched-for';
import { BEGINNING } from '@alliance/platform/vouching/voucher';
import { factOf, type FactRow } from './fact-rows.ts';
import { lastIn, type End, type LastRow } from './log-end.ts';
import type { Ask } from './view-session.ts';

/** How facts are read, each of them checked, and all of them for what must stand before and behind. */
export interface FactReading {
  stream(stream: string, afterRevision: number): Promise<readonly SealedFact[]>;
  all(afterPosition: number, limit: number): Promise<readonly SealedFact[]>;
  byId(id: string): Promise<SealedFact | undefined>;
  /** The last position; 0 where nothing was recorded. */
  head(): Promise<number>;
  /** What stands for the log up to a position, base64url; undefined where nothing stands there. */
  linkAt(position: number): Promise<string | undefined>;
  /** The last row, after something was seen of the log. */
  last(seen: End): Promise<readonly [seen: End, last: LastRow | undefined]>;
}

/** What is read throws `NotVouchedFor` where something isn’t what was recorded. */
export const factReading = (ask: Ask, schema: string, chain: Chain): FactReading => {
  const rows = (condition: string, ...values: readonly unknown[]) =>
    ask<FactRow>({
      text: `SELECT ${VOUCHED_COLUMNS} FROM ${schema}.facts WHERE ${condition}`,
      values: [...values],
    });

  return {
    async stream(stream, afterRevision) {
      const found = await rows('stream = $1 AND revision > $2 ORDER BY revision', stream, afterRevision);
      return found.map((row, place) => {
        if (row.revision !== afterRevision + place + 1)
          throw new NotVouchedFor(`a fact is missing before ${chain.log}:${row.position}`);
        return factOf(row, chain);
      });
    },
    async all(afterPosition, limit) {
      // The one before comes along: what is asked for must follow on it.
      const found = await rows('position >= $1 ORDER BY position LIMIT $2', afterPosition, limit + 1);
      const isThere = Number(found[0]?.position) === afterPosition;
      let before = afterPosition === 0 ? BEGINNING : isThere ? (found[0]?.link ?? undefined) : undefined;
      return found.slice(isThere ? 1 : 0, isThere ? limit + 1 : limit).map((row, place) => {
        const fact = factOf(row, chain);
        const here = { position: fact.position, previous: row.previous };
        chain.checkFollows(here, before, afterPosition + place + 1);
        before = row.link ?? undefined;
        return fact;
      });
    },
    async byId(id) {
      const [row] = await rows('id = $1', id);
      return row && factOf(row, chain);
    },
    async head() {
      const text = `SELECT coalesce(max(position), 0) AS head FROM ${schema}.facts`;
      return Number((await ask<{ head: string }>({ text }))[0]?.head);
    },
    async linkAt(position) {
      if (position === 0) return BEGINNING.toString('base64url');
      const text = `SELECT link FROM ${schema}.facts WHERE position = $1`;
      const [row] = await ask<{ link: Uint8Array }>({ text, values: [position] });
      return row && Buffer.from(row.link).toString('base64url');
    },
    async last(seen) {
      const [row] = await ask<LastRow>({ text: lastIn(schema), values: [seen.position] });
      return [seen, row];
    },
  };
};
