import { createHash } from 'node:crypto';
import type { Clock } from '../clock.ts';
import type { Parked, ViewReading, ViewStore } from '../ports/view-store.ts';
import { canonicalJson } from '../vouching/canonical-json.ts';
import type { Voucher } from '../vouching/voucher.ts';
import { believing, type Believing } from './believed.ts';
import { UnknownFact } from './cloud-event.ts';

/** Where it is kept what was dropped: vouched for, like who stands where. */
export const DROPPED = 'parked-dropped';

/** What can be told of a parked message: names and ids, and never what is in it. */
export interface ParkedDescription {
  /** Names this message and no other: the beginning of a SHA-256 of it, in hexadecimal. */
  readonly handle: string;
  readonly topic: string;
  /** The fact's id and its scope, as the message has them: whoever forged it may have written anything there. */
  readonly id: string;
  readonly key: string;
  readonly reason: string;
  /** Whether a log holds the fact in it. What no log holds is never handled, however often it is tried. */
  readonly isVouchedFor: boolean;
}

/** What is kept of a message that was dropped. */
export type Dropped = Pick<ParkedDescription, 'handle' | 'topic' | 'id' | 'reason'> & { readonly at: string };

const handleOf = (message: Parked): string =>
  createHash('sha256').update(canonicalJson(message)).digest('hex').slice(0, 16);

const isVouchedFor = (believe: Believing, message: Parked): boolean => {
  try {
    believe(message.topic, message);
    return true;
  } catch (error) {
    // One of a release that isn't here yet is the log's as well.
    return error instanceof UnknownFact;
  }
};

/** What of a consumer is parked, in the order in which it was. */
export const describeParked = async (
  views: Pick<ViewReading, 'parked'>,
  consumer: string,
  voucher: Voucher,
): Promise<readonly ParkedDescription[]> => {
  const believe = believing(voucher);
  return (await views.parked(consumer)).map((message) => {
    const { topic, id, key, reason } = message;
    return {
      handle: handleOf(message),
      topic,
      id,
      key,
      reason,
      isVouchedFor: isVouchedFor(believe, message),
    };
  });
};

/** The log holds what is in this message: it is waited for, or mended, and not dropped. */
export class IsVouchedFor extends Error {
  override readonly name = 'IsVouchedFor';
}

/**
 * Drops a parked message that no log vouches for, so that what waits behind it can be tried. In one transaction with a
 * note of it. Answers whether there was one.
 * @param views whose documents are believed (`believed-views.ts`).
 * @throws IsVouchedFor
 */
export const dropParked = (
  { consumer, views, voucher, clock }: { consumer: string; views: ViewStore; voucher: Voucher; clock: Clock },
  handle: string,
): Promise<boolean> =>
  views.transact(async (transaction) => {
    const message = (await transaction.parked(consumer)).find((one) => handleOf(one) === handle);
    if (!message) return false;
    const { topic, key, id, reason } = message;
    if (isVouchedFor(believing(voucher), message))
      throw new IsVouchedFor(
        'the log holds what is in this message: it has to be handled, and can’t be dropped',
      );
    const ofKey = await transaction.unpark(consumer, key);
    await transaction.park(ofKey.filter((one) => handleOf(one) !== handle));
    const dropped: Dropped = { handle, topic, id, reason, at: clock.now() };
    await transaction.put(DROPPED, handle, dropped);
    return true;
  });

/** What was dropped of a consumer, as its views have it. */
export const droppedIn = async (views: Pick<ViewReading, 'documents'>): Promise<readonly Dropped[]> =>
  (await views.documents<Dropped>(DROPPED)).map(([, dropped]) => dropped);
