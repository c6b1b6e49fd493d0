import { describe, expect, it } from '@jest/globals';
import { canonicalText } from '@alliance/facts/canonical-text';
import fc from 'fast-check';
import { fingerprint } from './fingerprint.ts';

const agreement = {
  version: 3,
  nonce: '0123456789abcdefghijklmnopqrstuv',
  clauses: [
    { id: 'shared-learning-aim', title: 'Shared learning aim', text: 'We learn, "both" of us.\nAloud.' },
    { id: 'review-rhythm', title: 'Review rhythm', text: 'Each spring, au café.' },
  ],
};

describe('the text of an agreement', () => {
  it('is written down in one way only', () => {
    expect(canonicalText(agreement)).toBe(
      [
        '["learning-alliance agreement",1]',
        '["version",3]',
        '["nonce","0123456789abcdefghijklmnopqrstuv"]',
        '["clause","shared-learning-aim","Shared learning aim","We learn, \\"both\\" of us.\\nAloud."]',
        '["clause","review-rhythm","Review rhythm","Each spring, au café."]',
        '',
      ].join('\n'),
    );
  });
  // Worked out apart from this code: Python's json (ensure_ascii=False, no spaces) and hashlib.
  it('has a fingerprint that stays the same for good', () => {
    expect(fingerprint(agreement)).toBe('508967268c75f65f0efcc5d12cfef4e3bf655d02c4f34ca66e3b4fd114e709b8');
  });
  it('has the same fingerprint in a browser', async () => {
    const bytes = new TextEncoder().encode(canonicalText(agreement));
    const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
    expect([...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('')).toBe(
      fingerprint(agreement),
    );
  });
  it('is the same from another keyboard, and another a comma apart', () => {
    const [aim, rhythm] = agreement.clauses;
    const withTexts = (first: string, second: string) => ({
      ...agreement,
      clauses: [
        { ...aim!, text: first },
        { ...rhythm!, text: second },
      ],
    });
    const other = withTexts('We learn, "both" of us.\r\nAloud.', 'Each spring, au cafe\u0301.');
    expect(fingerprint(other)).toBe(fingerprint(agreement));
    expect(fingerprint(withTexts('We learn, "both" of us\nAloud.', rhythm!.text))).not.toBe(
      fingerprint(agreement),
    );
  });
  it('never reads like the text of another agreement', () => {
    const words = fc.string({ unit: fc.constantFrom('a', '"', '\\', '\n', ',', '[', ']'), maxLength: 6 });
    const clauses = fc.array(fc.record({ id: words, title: words, text: words }), { maxLength: 3 });
    const any = fc.record({ version: fc.nat(3), nonce: words, clauses });
    fc.assert(
      fc.property(any, any, (one, other) => {
        expect(canonicalText(one) === canonicalText(other)).toBe(
          JSON.stringify(one) === JSON.stringify(other),
        );
      }),
    );
  });
});
