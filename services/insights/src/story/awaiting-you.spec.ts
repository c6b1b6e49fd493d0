import { describe, expect, it } from '@jest/globals';
import { amendmentAccepted, amendmentCountered, amendmentProposed } from '@alliance/facts/contract';
import { themeTouchOffered } from '@alliance/facts/theme';
import { attention, kinds, reviewed, signed } from '../specification/asking.ts';
import { on } from '../specification/pair-history.ts';
import {
  AMARA,
  amendment,
  answer,
  drafts,
  JUDITH,
  meet,
  nameTheme,
  openPulse,
  review,
  session,
  sign,
  theme,
} from '../specification/people.ts';

describe('what waits for somebody', () => {
  const proposed = on(
    '2025-03-01',
    amendmentProposed({
      by: AMARA,
      amendmentId: amendment(1),
      clauseId: 'review-rhythm',
      op: 'change',
      fromVersion: 1,
      text: 'Every three weeks.',
    }),
  );
  const countered = on(
    '2025-03-02',
    amendmentCountered({ by: JUDITH, amendmentId: amendment(1), text: 'Monthly.' }),
  );
  it('is an amendment, for whoever did not write its latest words', () => {
    expect(attention(JUDITH, [...signed, ...proposed], '2025-03-05')).toMatchObject([
      { kind: 'amendment-awaits-you', params: { by: 'coach', on: '2025-03-01' } },
    ]);
    expect(kinds(AMARA, [...signed, ...proposed], '2025-03-05')).toEqual([]);
    expect(attention(AMARA, [...signed, ...proposed, ...countered], '2025-03-05')).toMatchObject([
      { kind: 'amendment-awaits-you', params: { by: 'supervisor', on: '2025-03-02' } },
    ]);
  });
  it('is a signature, for both once the text is agreed, and for one once the other has signed', () => {
    const accepted = on('2025-03-03', amendmentAccepted({ by: JUDITH, amendmentId: amendment(1) }));
    const agreed = [...signed, ...proposed, ...accepted];
    for (const viewer of [AMARA, JUDITH])
      expect(attention(viewer, agreed, '2025-03-05')).toMatchObject([
        { kind: 'signature-awaits-you', params: { version: 2 } },
      ]);
    const half = [...agreed, ...sign(2, '2025-03-04').slice(0, 1)];
    expect(attention(JUDITH, half, '2025-03-05')).toMatchObject([
      { params: { otherSignedOn: '2025-03-04' } },
    ]);
    expect(kinds(AMARA, half, '2025-03-05')).toEqual([]);
  });
  it('is not the first draft, until the other has signed it', () => {
    const drafted = drafts(JUDITH, '2025-01-09');
    expect(kinds(AMARA, drafted, '2025-01-10')).toEqual([]);
    expect(kinds(JUDITH, [...drafted, ...sign(1, '2025-01-14').slice(0, 1)], '2025-01-14')).toEqual([
      'signature-awaits-you',
    ]);
  });
  it('is the review of the latest session, and of an earlier one where the other waits', () => {
    const told = [...meet(1, '2025-02-19'), ...review(JUDITH, 1, '2025-02-20'), ...meet(2, '2025-03-19')];
    expect(attention(AMARA, told, '2025-03-20')).toMatchObject([
      { kind: 'review-awaits-you', params: { session: 2, otherHasSealed: false } },
      {
        kind: 'review-awaits-you',
        params: { session: 1, sessionId: session(1), on: '2025-02-19', otherHasSealed: true },
      },
    ]);
    expect(attention(JUDITH, told, '2025-03-20')).toMatchObject([{ params: { session: 2 } }]);
  });
  it('is a pulse that is open', () => {
    const told = [
      ...reviewed(1, '2025-02-19'),
      ...openPulse(1, 1, '2025-02-19'),
      ...answer(AMARA, 1, '2025-02-20', { alliance: Array(8).fill(5) }),
    ];
    expect(attention(JUDITH, told, '2025-02-21')).toMatchObject([
      { kind: 'pulse-awaits-you', params: { session: 1, otherHasSealed: true } },
    ]);
    expect(kinds(AMARA, told, '2025-02-21')).toEqual([]);
  });
  it('is the other’s reading of a theme', () => {
    const told = [
      ...reviewed(1, '2025-02-19'),
      ...nameTheme(1, 'Rescuing', '2025-02-19'),
      ...on(
        '2025-02-20',
        themeTouchOffered({
          by: JUDITH,
          themeId: theme(1),
          sessionId: session(1),
          depth: 2,
          namedBy: AMARA,
          function: 'formative',
          eye: 4,
        }),
      ),
    ];
    expect(attention(AMARA, told, '2025-02-21')).toMatchObject([
      { kind: 'touch-awaits-you', params: { label: 'Rescuing', session: 1 } },
    ]);
    expect(kinds(JUDITH, told, '2025-02-21')).toEqual([]);
  });
});
