import { describe, expect, it } from '@jest/globals';
import { restBefore } from './rest.ts';
import { parseStreamMessage } from './stream-message.ts';

describe('what the stream says', () => {
  it('is that an alliance moved, or that it is still there', () => {
    expect(parseStreamMessage({ event: 'moved', data: '{"allianceId":"a"}' })).toEqual({
      kind: 'moved',
      allianceId: 'a',
    });
    expect(parseStreamMessage({ event: 'heartbeat', data: '{"everySeconds":5}' })).toEqual({
      kind: 'heartbeat',
      everySeconds: 5,
    });
  });
  it('is that what I chose for myself moved, and nothing of what no screen shows', () => {
    expect(parseStreamMessage({ event: 'moved', data: '{"personId":"p","contracts":7}' })).toEqual({
      kind: 'own-moved',
    });
    expect(
      parseStreamMessage({ event: 'moved', data: '{"organisationId":"o","contracts":7}' }),
    ).toBeUndefined();
  });
  it('is taken for every alliance where it can’t be read, and for nothing where it isn’t known', () => {
    for (const data of ['', 'no json', 'null', '{"allianceId":7}'])
      expect(parseStreamMessage({ event: 'moved', data })).toEqual({ kind: 'moved' });
    expect(parseStreamMessage({ event: 'later', data: '{}' })).toBeUndefined();
    expect(parseStreamMessage({ data: '{}' })).toBeUndefined();
  });
});

describe('the rest before trying again', () => {
  it('is short at first, grows, and never longer than half a minute', () => {
    const longest = [1, 2, 3, 4, 5, 6, 40].map((failures) => restBefore(failures, 1));
    expect(longest).toEqual([1000, 2000, 4000, 8000, 16_000, 30_000, 30_000]);
  });
  it('differs from tab to tab and from browser to browser, by half', () => {
    expect(restBefore(3, 0)).toBe(2000);
    expect(restBefore(3, 0.5)).toBe(3000);
  });
});
