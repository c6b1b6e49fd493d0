import { randomBytes } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { open, seal, SealBroken } from './envelope.ts';

const key = randomBytes(32);
const boundTo = { tenant: 'main', stream: 'goal-1', factId: 'f1', type: 'GoalRated', version: 1 };

describe('a seal', () => {
  it('opens to the very same text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        (text) => open(seal(text, key, boundTo), key, boundTo) === text,
      ),
    );
  });
  it('shows nothing of the text, and never the same twice', () => {
    const text = 'I wait for the right answer';
    const first = seal(text, key, boundTo);
    expect(Buffer.from(first, 'base64url').toString('latin1')).not.toContain('right');
    expect(seal(text, key, boundTo)).not.toBe(first);
  });
  it('does not open with another key, for another fact, or with one bit changed', () => {
    const sealed = seal('ours', key, boundTo);
    expect(() => open(sealed, randomBytes(32), boundTo)).toThrow(SealBroken);
    for (const other of [
      { ...boundTo, tenant: 'sample' },
      { ...boundTo, stream: 'goal-2' },
      { ...boundTo, factId: 'f2' },
      { ...boundTo, type: 'GoalRevised' },
      { ...boundTo, version: 2 },
    ])
      expect(() => open(sealed, key, other)).toThrow(SealBroken);
    const length = Buffer.from(sealed, 'base64url').length;
    fc.assert(
      fc.property(fc.nat({ max: length * 8 - 1 }), (bit) => {
        const bytes = Buffer.from(sealed, 'base64url');
        bytes[bit >> 3] = (bytes[bit >> 3] ?? 0) ^ (1 << (bit & 7));
        expect(() => open(bytes.toString('base64url'), key, boundTo)).toThrow(SealBroken);
      }),
    );
  });
  it('does not open when it was cut short', () => {
    expect(() => open('', key, boundTo)).toThrow(SealBroken);
    expect(() => open(seal('ours', key, boundTo).slice(0, 20), key, boundTo)).toThrow(SealBroken);
  });
});
