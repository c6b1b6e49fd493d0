import { describe, expect, it } from '@jest/globals';
import { canonicalText } from '@alliance/facts/canonical-text';
import fc from 'fast-check';
import { fingerprint } from './fingerprint.ts';

const withNumbers = {
  form: 2,
  version: 2,
  nonce: 'abcdefabcdefabcdefabcdefabcdefab',
  clauses: [
    {
      id: 'records-and-retention',
      title: 'Records',
      text: 'We keep as little as will do.',
      numbers: { years: 3 },
    },
    {
      id: 'review-rhythm',
      title: 'Review rhythm',
      text: 'We look back.',
      numbers: { everyN: 6, unit: 'weeks', graceDays: 7 },
    },
    {
      id: 'session-format',
      title: 'Session format',
      text: 'By video.',
      numbers: { minutes: 60, mode: 'video', zone: 'Asia/Kolkata' },
    },
    { id: 'ending', title: 'Ending', text: 'Kindly.' },
  ],
} as const;

const agreement = {
  form: 1,
  version: 3,
  nonce: '0123456789abcdefghijklmnopqrstuv',
  clauses: [
    { id: 'shared-learning-aim', title: 'Shared learning aim', text: 'We learn, "both" of us.\nAloud.' },
    { id: 'review-rhythm', title: 'Review rhythm', text: 'Each spring, au café.' },
  ],
} as const;

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
  it('has each clause’s numbers below its words, by the alphabet of their names', () => {
    expect(canonicalText(withNumbers)).toBe(
      [
        '["learning-alliance agreement",2]',
        '["version",2]',
        '["nonce","abcdefabcdefabcdefabcdefabcdefab"]',
        '["clause","records-and-retention","Records","We keep as little as will do."]',
        '["number","years",3]',
        '["clause","review-rhythm","Review rhythm","We look back."]',
        '["number","everyN",6]',
        '["number","graceDays",7]',
        '["number","unit","weeks"]',
        '["clause","session-format","Session format","By video."]',
        '["number","minutes",60]',
        '["number","mode","video"]',
        '["number","zone","Asia/Kolkata"]',
        '["clause","ending","Ending","Kindly."]',
        '',
      ].join('\n'),
    );
  });
  // Worked out apart from this code as well.
  it('has another fingerprint with other numbers', () => {
    expect(fingerprint(withNumbers)).toBe('58fe930a307ca97640a69c341e6a6f364231371b7957f4ebbdcebe0ec2876c2b');
    const [records, ...others] = withNumbers.clauses;
    const kept = { ...withNumbers, clauses: [{ ...records, numbers: { years: 4 } }, ...others] };
    expect(fingerprint(kept)).not.toBe(fingerprint(withNumbers));
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
    const numbers = fc.oneof(
      fc.constant(undefined),
      fc.record({ years: fc.nat(2) }),
      fc.record({ everyN: fc.nat(2), graceDays: fc.nat(2), unit: fc.constant('weeks' as const) }),
    );
    const clauses = fc.array(fc.record({ id: words, title: words, text: words, numbers }), { maxLength: 3 });
    const any = fc.record({ form: fc.constant(2 as const), version: fc.nat(3), nonce: words, clauses });
    fc.assert(
      fc.property(any, any, (one, other) => {
        expect(canonicalText(one) === canonicalText(other)).toBe(
          JSON.stringify(one) === JSON.stringify(other),
        );
      }),
    );
  });
});
