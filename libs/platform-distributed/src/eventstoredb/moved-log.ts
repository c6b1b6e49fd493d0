import { randomUUID } from 'node:crypto';
import { jsonEvent } from '@eventstore/db-client';
import type { SealedFact } from '@alliance/facts/recorded';
import { canonicalJson } from '@alliance/platform/vouching/canonical-json';
import { NotVouchedFor } from '@alliance/platform/vouching/not-vouched-for';
import type { Voucher } from '@alliance/platform/vouching/voucher';
import type { Codec } from './connection.ts';
import { eventOf, placedFactOf } from './recorded-event.ts';

/** That a stream is written no more. */
interface Closed {
  readonly closing: 'LogClosed';
}

/** Where the log goes on: how many facts were taken along, and what stands for them, base64url. */
export interface MovedOn {
  readonly closing: 'LogMovedOn';
  readonly movedTo: string;
  readonly position: number;
  readonly link: string;
}

/** What the stream of a log of before facts were vouched for holds: facts, and at last what closes it. */
export type Left = SealedFact | Closed | MovedOn;

export const CLOSED: Closed = { closing: 'LogClosed' };

export const isFact = (left: Left): left is SealedFact => !('closing' in left);

const textOf = (log: string, { movedTo, position, link }: MovedOn) =>
  `moved on ${canonicalJson([log, movedTo, position, link])}`;

/** A server of an earlier release finds what is no fact behind the facts, and writes no more. */
export const left = (voucher: Voucher, log: string): Codec<Left> => ({
  eventOf(held) {
    if (isFact(held)) return eventOf(held);
    const { closing: type, ...about } = held;
    const data = held.closing === 'LogMovedOn' ? { ...about, vouched: voucher.vouch(textOf(log, held)) } : {};
    return jsonEvent({ id: randomUUID(), type, data, metadata: {} });
  },
  of(resolved) {
    if (resolved.event?.type === CLOSED.closing) return CLOSED;
    if (resolved.event?.type !== 'LogMovedOn') return placedFactOf(resolved);
    const { movedTo, position, link, vouched } = resolved.event.data as unknown as MovedOn & {
      readonly vouched: string;
    };
    const moved: MovedOn = { closing: 'LogMovedOn', movedTo, position, link };
    if (typeof vouched !== 'string' || !voucher.vouchesFor(textOf(log, moved), vouched))
      throw new NotVouchedFor(`what closes the former log of ${log} was written from outside`);
    return moved;
  },
});
