import { describe, expect, it } from '@jest/globals';
import { thread, type ThreadPoint } from './thread.ts';

const row = (depths: string): ThreadPoint[] =>
  [...depths].map((depth, i) => ({ at: 100 * (i + 1), depth: Number(depth) }));
const numbers = (path: string) => path.match(/-?[\d.]+/g)?.map(Number) ?? [];
const ys = (path: string) => numbers(path).filter((_, i) => i % 2 === 1);

describe('a thread', () => {
  it('is as wide as it went deep', () => {
    const { body } = thread(row('2'), { k: 2, until: 110 });
    expect(Math.max(...ys(body))).toBe(4);
    expect(Math.min(...ys(body))).toBe(-4);
  });
  it('is dotted through four absences and more, from the last touch to the return', () => {
    const { body, dormant } = thread(row('2222040000002'), { k: 2, until: 1310 });
    expect(dormant).toEqual([[622, 1278]]);
    expect(body.match(/Z/g)).toHaveLength(2);
  });
  it('stays whole through a short absence, and a hair from its last touch to today', () => {
    const { body, dormant } = thread(row('10010'), { k: 2, until: 530 });
    expect(dormant).toEqual([]);
    expect(body.match(/Z/g)).toHaveLength(1);
    expect(Math.max(...numbers(body))).toBe(530);
  });
  it('is dotted to today while it is dormant', () => {
    expect(thread(row('20000'), { k: 2, until: 530 }).dormant).toEqual([[122, 530]]);
  });
  it('is nothing before the first touch', () => {
    expect(thread(row('000'), { k: 2, until: 310 })).toEqual({ body: '', dormant: [] });
  });
  it('stands upright as well', () => {
    const { body } = thread(row('3'), { k: 2, until: 110, axis: 50, lie: 'upright' });
    const xs = numbers(body).filter((_, i) => i % 2 === 0);
    expect([Math.min(...xs), Math.max(...xs)]).toEqual([44, 56]);
  });
});
