import { describe, expect, it } from '@jest/globals';
import { onceOf } from './once-of.ts';

const counted = () => {
  const asked: string[] = [];
  const ask = onceOf(
    (sessions: ReadonlyMap<string, number>, zone: string, _today: string) => {
      asked.push(zone);
      return sessions.size;
    },
    (sessions, zone) => [sessions, zone],
  );
  return { ask, asked };
};

describe('what is worked out from parts of a past', () => {
  it('is worked out once for the same parts, whatever else is said', () => {
    const { ask, asked } = counted();
    const sessions = new Map([['first', 1]]);
    expect([ask(sessions, 'UTC', '2026-05-01'), ask(sessions, 'UTC', '2026-05-02')]).toEqual([1, 1]);
    expect(asked).toEqual(['UTC']);
  });
  it('is worked out again for another part, or under another name', () => {
    const { ask, asked } = counted();
    const sessions = new Map([['first', 1]]);
    ask(sessions, 'UTC', '');
    ask(sessions, 'Asia/Tokyo', '');
    expect(ask(new Map(sessions).set('second', 2), 'UTC', '')).toBe(2);
    expect(asked).toEqual(['UTC', 'Asia/Tokyo', 'UTC']);
  });
  it('is remembered also where there is nothing to say', () => {
    let asked = 0;
    const ask = onceOf(
      (_part: object): undefined => void (asked += 1),
      (part) => [part],
    );
    const part = {};
    ask(part);
    ask(part);
    expect(asked).toBe(1);
  });
});
