import { logBehind } from '@alliance/facts/catalogue';
import type { SealedFact } from '@alliance/facts/recorded';
import type { Message } from '../ports/topics.ts';
import { chainOf, type Chain } from '../vouching/chain.ts';
import { NotVouchedFor } from '../vouching/not-vouched-for.ts';
import type { Voucher } from '../vouching/voucher.ts';
import { factOf, known } from './cloud-event.ts';

/** The parts of a delivered or parked message that are read. */
type Brought = Pick<Message, 'key' | 'id' | 'value'> & Partial<Pick<Message, 'type'>>;

/** Reads what a message of a topic holds. @throws NotVouchedFor, UnknownFact; Error when it isn’t a fact of ours. */
export type Believing = (topic: string, message: Brought) => SealedFact;

/**
 * Accepts a message only if its fact is what a log holds: each fact carries its HMAC link, and the message must
 * have the fact's own name. That other facts are missing can't be seen here, because a partition carries only some
 * facts of a log.
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
