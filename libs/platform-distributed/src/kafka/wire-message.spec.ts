import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { RecordBatchEntry } from 'kafkajs';
import { messageOf } from '@alliance/platform/delivery/cloud-event';
import type { Message } from '@alliance/platform/ports/topics';
import { delivered, wireMessage } from './wire-message.ts';

/** As it comes back from a broker: everything is bytes. */
const carried = (message: Message, offset = '7'): RecordBatchEntry => {
  const { key, value, headers = {} } = wireMessage(message, 6);
  return {
    key: Buffer.from(key ?? ''),
    value: Buffer.from(value),
    headers: Object.fromEntries(
      Object.entries(headers).map(([name, text]) => [name, Buffer.from(String(text))]),
    ),
    offset,
    timestamp: '0',
    attributes: 0,
  };
};

const fact = {
  id: 'f-1',
  stream: 'goal-1',
  revision: 1,
  position: 9,
  scope: 'alliance/a-1' as const,
  at: '2026-07-02T08:00:00.000Z',
  type: 'GoalRated',
  version: 2,
  open: { note: '"type":"learning-alliance.GoalDropped.v1"' },
  commandId: 'c-1',
  commandDigest: 'd-1',
};

describe('a message on the wire', () => {
  it('comes back as it was', () => {
    const word = fc.stringMatching(/^\w{1,20}$/);
    const message = fc.record({
      key: fc.string({ unit: 'grapheme' }),
      id: word,
      type: word,
      value: fc.string({ unit: 'grapheme' }),
      traceparent: word,
    });
    fc.assert(
      fc.property(message, (one) => {
        expect(delivered('reviews', 2, carried(one))).toEqual({
          topic: 'reviews',
          partition: 2,
          offset: 7,
          message: one,
        });
      }),
    );
  });

  it('has headers that copy the envelope: its type with the version, the id, and where it was traced', () => {
    const message = messageOf('reviews', fact);
    const traceparent = '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01';
    const { headers, key } = wireMessage({ ...message, traceparent }, 6);
    expect(headers).toEqual({
      'content-type': 'application/cloudevents+json; charset=UTF-8',
      ce_id: 'f-1',
      ce_type: 'learning-alliance.GoalRated.v2',
      traceparent,
    });
    expect(headers?.['ce_type']).toBe((JSON.parse(message.value) as { type: string }).type);
    expect(key).toBe('alliance/a-1');
    expect(delivered('reviews', 0, carried(message)).message).toEqual(message);
  });

  it('without headers is read from its envelope', () => {
    const bare = { ...carried(messageOf('reviews', fact)), headers: {} };
    expect(delivered('reviews', 0, bare).message).toEqual(messageOf('reviews', fact));
  });

  it.each([null, Buffer.from(''), Buffer.from('null'), Buffer.from('[]'), Buffer.from('{"id":7}')])(
    'that isn’t ours is named by its place: %s',
    (value) => {
      const foreign = { ...carried(messageOf('reviews', fact)), key: null, value, headers: {} };
      expect(delivered('reviews', 3, foreign).message).toEqual({
        key: '',
        id: 'reviews/3/7',
        type: '',
        value: value?.toString() ?? '',
      });
    },
  );

  it('has an offset that a number holds exactly', () => {
    const message = messageOf('reviews', fact);
    expect(delivered('reviews', 0, carried(message, '9007199254740991')).offset).toBe(9007199254740991);
    expect(() => delivered('reviews', 0, carried(message, '9007199254740992'))).toThrow(RangeError);
  });
});
