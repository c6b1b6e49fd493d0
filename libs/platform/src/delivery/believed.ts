import { logBehind } from '@alliance/facts/catalogue';
import type { SealedFact } from '@alliance/facts/recorded';
import type { Message } from '../ports/topics.ts';
import { chainOf, type Chain } from '../vouching/chain.ts';
import { NotVouchedFor } from '../vouching/not-vouched-for.ts';
import type { Voucher } from '../vouching/voucher.ts';
import { factOf, known } from './cloud-event.ts';

/** What is read of a message that was heard, or was heard and parked. */
type Brought = Pick<Message, 'key' | 'id' | 'value'> & Partial<Pick<Message, 'type'>>;

/** Reads what a message of a topic holds. @throws NotVouchedFor, UnknownFact; Error when it isn’t a fact of ours. */
export type Believing = (topic: string, message: Brought) => SealedFact;

/**
 * Believes a message as far as the fact in it is what a log holds: each carries what vouches for it, and the name that
 * it was sent under has to be its own. That others are missing isn't seen by it: a partition brings some facts of a log.
 */
export const believing = (voucher: Voucher): Believing => {
  const chains = new Map<string, Chain>();
  const chainFor = (topic: string) => {
    const chain = chains.get(topic) ?? chainOf(voucher, logBehind(topic));
    chains.set(topic, chain);
    return chain;
  };
  return (topic, message) => {
    const fact = factOf(message);
    chainFor(topic).checkCarried(fact);
    const { key, id, type = fact.type } = message;
    if (key !== fact.scope || id !== fact.id || type !== fact.type)
      throw new NotVouchedFor(`a fact of ${topic} was sent under another name than its own`);
    return known(fact);
  };
};
