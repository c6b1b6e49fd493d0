import { createHash } from 'node:crypto';
import type { SealedFact } from '@alliance/facts/recorded';
import { StoreUnavailable } from '@alliance/platform/ports/event-store';
import { report } from '@alliance/platform/report';
import { canonicalJson } from '@alliance/platform/vouching/canonical-json';
import { linking, type Chain } from '@alliance/platform/vouching/chain';
import { NotVouchedFor } from '@alliance/platform/vouching/not-vouched-for';
import { BEGINNING } from '@alliance/platform/vouching/voucher';
import type { Connection } from './connection.ts';
import { CLOSED, isFact, type Left, type MovedOn } from './moved-log.ts';
import { bytesOf } from './recorded-event.ts';

/** Facts that are read at once. */
const PAGE = 500;

type Former = Connection<Left>;

export interface Moving {
  readonly former: Former;
  readonly connection: Connection;
  /** The stream that it goes on in. */
  readonly stream: string;
  readonly chain: Chain;
  /** Bytes of one append. */
  readonly largestAppend: number;
  /** Whether this log is known to have been vouched for: then what isn't is no log of before. */
  readonly wasVouchedFor: boolean;
}

/**
 * Vouches once for a log of before facts were vouched for: closes its stream, which otherwise stays as it was, copies it
 * into a new one, and compares counts and digests. Any number of processes may be at it, and wherever one is ended the
 * next goes on. What was moved before has to be in the new stream still.
 * @throws NotVouchedFor where what is there can't be what an earlier release left.
 */
export const vouchOnce = async (moving: Moving): Promise<void> => {
  const { former, connection, chain, stream } = moving;
  const last = await former.last();
  if (last === undefined) return;
  if ('closing' in last && last.closing === 'LogMovedOn') return expectThere(moving, last);
  if (moving.wasVouchedFor)
    throw new NotVouchedFor(
      `${chain.log} was vouched for before, and now there is a log again that nothing vouches for. Nothing was opened.`,
    );
  // Whoever of an earlier release still writes has to be stopped first: they would be faster each time.
  if (isFact(last)) await former.append([CLOSED], 'any');
  const before = await holdingOf(former);
  await copy(moving, before.count);
  const { digest, link } = await holdingOf(connection, before.count);
  if (digest !== before.digest) throw new NotVouchedFor(`${chain.log} isn’t the same in ${stream}`);
  const moved: MovedOn = { closing: 'LogMovedOn', movedTo: stream, position: before.count, link };
  await former.append([moved], 'any');
  report('vouched-for', { service: chain.log, count: before.count });
};

const copy = async ({ former, connection, chain, largestAppend }: Moving, count: number) => {
  for (;;) {
    const end = await connection.last();
    const position = end?.position ?? 0;
    if (position >= count) return;
    const vouchedFor = linking(chain, end?.vouched ? Buffer.from(end.vouched.link, 'base64url') : BEGINNING);
    let bytes = 0;
    const facts: SealedFact[] = [];
    for (const fact of await former.read(position, Math.min(PAGE, count - position))) {
      bytes += bytesOf(fact);
      if (!isFact(fact) || (facts.length > 0 && bytes > largestAppend)) break;
      if (fact.position !== position + facts.length + 1)
        throw new NotVouchedFor(`a fact is missing at ${chain.log}:${position + facts.length + 1}`);
      facts.push(vouchedFor(fact));
    }
    if (facts.length === 0) throw new StoreUnavailable('the former log could not be read');
    // Whether it was taken, or another process was faster: what is there by now is looked at anew.
    await connection.append(facts, position);
  }
};

/**
 * How many facts there are before what closes them, at most so many, their digest without what vouches for them, and
 * what stands for them where something does.
 */
const holdingOf = async (log: Connection | Former, most = Infinity) => {
  const hash = createHash('sha256');
  let [count, link] = [0, ''];
  for (;;) {
    const page = await log.read(count, Math.min(PAGE, most - count));
    const closing = page.findIndex((each: Left) => !isFact(each));
    const facts = (closing < 0 ? page : page.slice(0, closing)) as readonly SealedFact[];
    for (const { vouched, ...fact } of facts) {
      hash.update(`${canonicalJson(fact)}\n`);
      link = vouched?.link ?? '';
    }
    count += facts.length;
    if (page.length === 0 || facts.length < page.length || count >= most)
      return { count, digest: hash.digest('hex'), link };
  }
};

/** @throws NotVouchedFor */
const expectThere = async ({ connection, chain, stream }: Moving, { movedTo, position, link }: MovedOn) => {
  const [fact] = await connection.read(position - 1, 1);
  if (movedTo !== stream || fact?.vouched?.link !== link)
    throw new NotVouchedFor(`${chain.log} doesn’t hold any more what was vouched for when it began`);
};
