import type { IHeaders, KafkaMessage, Message as KafkaOutgoing } from 'kafkajs';
import type { Delivery, Message } from '@alliance/platform/ports/topics';
import { partitionOf } from './partition.ts';

const CONTENT_TYPE = 'application/cloudevents+json; charset=UTF-8';
/** The `type` of our own envelopes: a fact's type with its version. */
const ENVELOPE_TYPE = /^learning-alliance\.(\w+)\.v\d+$/;
/** The same where it is written. It stands near the beginning, before anything that the fact holds. */
const WRITTEN_TYPE = /"type":"(learning-alliance\.(\w+)\.v\d+)"/;
const BEGINNING = 500;

/** A message on its way, with the partition that its key belongs to. */
export interface WireMessage extends KafkaOutgoing {
  readonly value: string;
  readonly partition: number;
}

/**
 * CloudEvents in structured mode: the value is the envelope. The headers are copies, for those who sort or trace
 * without reading it, as the Kafka binding of CloudEvents allows (1.0.2, 3.3.3).
 */
export const wireMessage = (message: Message, partitions: number): WireMessage => {
  const { key, id, type, value, traceparent } = message;
  const headers: IHeaders = { 'content-type': CONTENT_TYPE, ce_id: id, ce_type: envelopeType(type, value) };
  if (traceparent !== undefined) headers['traceparent'] = traceparent;
  return { key, value, headers, partition: partitionOf(key, partitions) };
};

const envelopeType = (type: string, value: string): string => {
  const [, written, own] = WRITTEN_TYPE.exec(value.slice(0, BEGINNING)) ?? [];
  return written !== undefined && own === type ? written : type;
};

/** @throws RangeError for an offset that no number holds exactly. */
export const delivered = (topic: string, partition: number, message: KafkaMessage): Delivery => {
  const offset = Number(message.offset);
  if (!Number.isSafeInteger(offset)) throw new RangeError(`offset ${message.offset} of ${topic} is too high`);
  return { topic, partition, offset, message: incoming(message, `${topic}/${partition}/${offset}`) };
};

/** What somebody else put there without our headers is read from its envelope; failing that, it is named by its place. */
const incoming = ({ key, value, headers }: KafkaMessage, place: string): Message => {
  const text = value?.toString() ?? '';
  const header = (name: string) => headers?.[name]?.toString();
  const named = { id: header('ce_id'), type: header('ce_type') };
  const { id, type } = named.id === undefined || named.type === undefined ? fromEnvelope(text, named) : named;
  const traceparent = header('traceparent');
  return {
    key: key?.toString() ?? '',
    id: id ?? place,
    type: ENVELOPE_TYPE.exec(type ?? '')?.[1] ?? type ?? '',
    value: text,
    ...(traceparent !== undefined && { traceparent }),
  };
};

interface Named {
  readonly id: string | undefined;
  readonly type: string | undefined;
}

const fromEnvelope = (value: string, named: Named): Named => {
  try {
    const envelope = JSON.parse(value) as { readonly id?: unknown; readonly type?: unknown } | null;
    const own = (what: unknown) => (typeof what === 'string' ? what : undefined);
    return { id: named.id ?? own(envelope?.id), type: named.type ?? own(envelope?.type) };
  } catch {
    return named;
  }
};
