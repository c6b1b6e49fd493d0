import { randomBytes } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { tokensUnder } from './tokens.ts';

const rootKey = randomBytes(32);
const aThing = fc.array(fc.string(), { minLength: 1, maxLength: 4 });
const aNumber = fc.nat({ max: 2 ** 48 - 1 });

describe('a token', () => {
  it('is read again, in any process with the same root key, of what it was made of', () => {
    fc.assert(
      fc.property(aNumber, aThing, (number, of) => {
        expect(tokensUnder(rootKey).read(tokensUnder(rootKey).made(number, of), of)).toBe(number);
      }),
    );
  });
  it('is the same for the same, and one of 22 characters for whatever else', () => {
    const tokens = tokensUnder(rootKey);
    fc.assert(
      fc.property(aNumber, aThing, aNumber, aThing, (number, of, other, another) => {
        const isSame = number === other && JSON.stringify(of) === JSON.stringify(another);
        expect(tokens.made(number, of) === tokens.made(other, another)).toBe(isSame);
        expect(tokens.made(number, of)).toMatch(/^[\w-]{22}$/);
      }),
    );
  });
  it('says nothing of its number: those of one and two have nothing in common', () => {
    const tokens = tokensUnder(rootKey);
    const bytes = [1, 2].map((number) => Buffer.from(tokens.made(number, ['log', 'amara']), 'base64url'));
    const equal = bytes[0]?.filter((byte, at) => byte === bytes[1]?.[at]).length ?? 16;
    expect(equal).toBeLessThan(6);
  });
  it('of something else, of somebody else, under another key, or made up is none', () => {
    const [tokens, others] = [tokensUnder(rootKey), tokensUnder(randomBytes(32))];
    fc.assert(
      fc.property(aNumber, aThing, aThing, fc.string(), (number, of, another, text) => {
        fc.pre(JSON.stringify(of) !== JSON.stringify(another));
        const token = tokens.made(number, of);
        for (const none of [
          others.made(number, of),
          tokens.made(number, another),
          text,
          `${token}A`,
          `${token},`,
        ])
          expect(tokens.read(none, of)).toBeUndefined();
      }),
    );
  });
  it('keeps each byte: one that was changed makes it none', () => {
    const tokens = tokensUnder(rootKey);
    const token = Buffer.from(tokens.made(12, ['log']), 'base64url');
    for (let at = 0; at < token.length; at++) {
      const changed = Buffer.from(token);
      changed[at] = (changed[at] ?? 0) ^ 1;
      expect(tokens.read(changed.toString('base64url'), ['log'])).toBeUndefined();
    }
  });
});
