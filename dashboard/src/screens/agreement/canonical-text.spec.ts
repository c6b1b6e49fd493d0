import { describe, expect, it } from '@jest/globals';
import { canonicalText, type SignableText } from './canonical-text.ts';
import { fingerprintOf } from './fingerprint.ts';

const agreed: SignableText = {
  form: 1,
  version: 3,
  nonce: '0123456789abcdef0123456789abcdef',
  clauses: [
    {
      clauseId: 'shared-learning-aim',
      title: 'Shared learning aim',
      text: 'We say “not yet” aloud.\r\nBoth of us.',
    },
    { clauseId: 'ending', title: 'Ending', text: 'In a cafe\u0301, if we can; "goodbye" is a word \\ too.' },
  ],
};

describe('the canonical text', () => {
  it('is lines of JSON with composed characters and line feeds', () => {
    expect(canonicalText(agreed)).toBe(
      [
        '["learning-alliance agreement",1]',
        '["version",3]',
        '["nonce","0123456789abcdef0123456789abcdef"]',
        String.raw`["clause","shared-learning-aim","Shared learning aim","We say “not yet” aloud.\nBoth of us."]`,
        String.raw`["clause","ending","Ending","In a café, if we can; \"goodbye\" is a word \\ too."]`,
        '',
      ].join('\n'),
    );
  });

  it('is hashed with accents composed and line ends as line feeds', async () => {
    expect(await fingerprintOf(agreed)).toBe(
      '2b1d0f72b07a70efb8c84c18cccdb912a73da03cebff7260de7d74fa3672b564',
    );
  });

  it('has the fingerprint that the contracts service pins too', async () => {
    expect(
      await fingerprintOf({
        form: 1,
        version: 3,
        nonce: '0123456789abcdefghijklmnopqrstuv',
        clauses: [
          {
            clauseId: 'shared-learning-aim',
            title: 'Shared learning aim',
            text: 'We learn, "both" of us.\nAloud.',
          },
          { clauseId: 'review-rhythm', title: 'Review rhythm', text: 'Each spring, au café.' },
        ],
      }),
    ).toBe('508967268c75f65f0efcc5d12cfef4e3bf655d02c4f34ca66e3b4fd114e709b8');
  });

  it('has numbers below the words, under the fingerprint that the contracts service pins too', async () => {
    const withNumbers: SignableText = {
      form: 2,
      version: 2,
      nonce: 'abcdefabcdefabcdefabcdefabcdefab',
      clauses: [
        {
          clauseId: 'records-and-retention',
          title: 'Records',
          text: 'We keep as little as will do.',
          numbers: { years: 3 },
        },
        {
          clauseId: 'review-rhythm',
          title: 'Review rhythm',
          text: 'We look back.',
          numbers: { unit: 'weeks', graceDays: 7, everyN: 6 },
        },
        {
          clauseId: 'session-format',
          title: 'Session format',
          text: 'By video.',
          numbers: { zone: 'Asia/Kolkata', minutes: 60, mode: 'video' },
        },
        { clauseId: 'ending', title: 'Ending', text: 'Kindly.' },
      ],
    };
    expect(await fingerprintOf(withNumbers)).toBe(
      '58fe930a307ca97640a69c341e6a6f364231371b7957f4ebbdcebe0ec2876c2b',
    );
  });

  it.each([
    ['a comma', { ...agreed, clauses: agreed.clauses.map((c) => ({ ...c, text: c.text.replace(',', '') })) }],
    ['the order', { ...agreed, clauses: agreed.clauses.toReversed() }],
    ['the version', { ...agreed, version: 4 }],
  ])('has another fingerprint when %s differs', async (_what, other) => {
    expect(await fingerprintOf(other)).not.toBe(await fingerprintOf(agreed));
  });
});
