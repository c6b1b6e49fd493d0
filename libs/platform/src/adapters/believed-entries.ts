import type { Scope } from '@alliance/decider/scope';
import { logBehind } from '@alliance/facts/catalogue';
import type { JournalEntry } from '../ports/view-store.ts';
import { chainOf, type Chain } from '../vouching/chain.ts';
import { NotVouchedFor } from '../vouching/not-vouched-for.ts';
import type { Voucher } from '../vouching/voucher.ts';

/**
 * For journals that hold facts themselves, where somebody else could write them: each must be what was recorded, of this
 * scope, and none may be missing between two of a stream, or before the first where all of the scope is read.
 * @throws NotVouchedFor
 */
export const believedEntries = (voucher: Voucher) => {
  const chains = new Map<string, Chain>();
  const chainFor = (topic: string) => {
    const chain = chains.get(topic) ?? chainOf(voucher, logBehind(topic));
    chains.set(topic, chain);
    return chain;
  };
  return (scope: Scope, entries: readonly JournalEntry[], afterEntry: number): readonly JournalEntry[] => {
    const streams = new Map<string, number[]>();
    for (const { topic, fact } of entries) {
      chainFor(topic).checkCarried(fact);
      if (fact.scope !== scope)
        throw new NotVouchedFor(`a journal of ${topic} holds a fact of another scope`);
      const stream = `${topic} ${fact.stream}`;
      const revisions = streams.get(stream) ?? [];
      revisions.push(fact.revision);
      streams.set(stream, revisions);
    }
    for (const revisions of streams.values()) {
      const first = afterEntry === 0 ? 1 : Math.min(...revisions);
      revisions.sort((one, other) => one - other);
      if (revisions.some((revision, at) => revision !== first + at))
        throw new NotVouchedFor('a fact is missing in a journal, or was never brought by its topic');
    }
    return entries;
  };
};
