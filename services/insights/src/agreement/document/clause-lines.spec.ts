import { describe, expect, it } from '@jest/globals';
import { amendmentProposed, clauseAffirmed, clauseCommented } from '@alliance/facts/contract';
import { accept, add, change, decline, letGo } from '../../specification/negotiating.ts';
import { on, type DatedFact } from '../../specification/pair-history.ts';
import { AMARA, amendment, begins, drafts, JUDITH, seenBy, sign } from '../../specification/people.ts';
import { agreementOf } from './agreement.ts';

const signed = [...begins('2025-01-08'), ...drafts(JUDITH, '2025-01-09'), ...sign(1, '2025-01-14')];
const clauses = (told: readonly DatedFact[], asOf?: string) =>
  agreementOf(seenBy(AMARA, [...signed, ...told], asOf)).clauses;
const clause = (told: readonly DatedFact[], id: string, asOf?: string) =>
  clauses(told, asOf).find(({ clauseId }) => clauseId === id);
const standings = (told: readonly DatedFact[], asOf?: string) =>
  clauses(told, asOf).map(({ title, standing }) => [title, standing]);

const quiet = amendment(1);
const quietAgreed = [...add(1, AMARA, '2025-03-01', 'Quiet'), ...accept(1, JUDITH, '2025-03-02')];
const quietSigned = [...quietAgreed, ...sign(2, '2025-03-03')];
const quietGone = [
  ...quietSigned,
  ...letGo(2, JUDITH, '2025-05-01', quiet, 2),
  ...accept(2, AMARA, '2025-05-02'),
];

describe('a question about a clause', () => {
  const asks = on(
    '2025-02-02',
    clauseCommented({ by: JUDITH, clauseId: 'shared-learning-aim', text: 'Still?' }),
  );
  const askedOf = (told: readonly DatedFact[]) => clause(told, 'shared-learning-aim')?.asked;
  it('waits for the other', () => {
    expect(askedOf(asks)).toBe('supervisor');
  });
  it('is answered by both signing the words that it was about', () => {
    const renewed = [
      ...add(1, AMARA, '2025-03-01', 'Quiet'),
      ...accept(1, JUDITH, '2025-03-02'),
      ...sign(2, '2025-03-03'),
    ];
    expect(askedOf([...asks, ...renewed])).toBeUndefined();
  });
});

describe('a clause of the pair’s own', () => {
  it('is on its way, agreed, in force and let go, each from its day on', () => {
    const told = [...quietGone, ...sign(3, '2025-05-03')];
    const days = ['2025-03-01', '2025-03-02', '2025-03-03', '2025-05-02', '2025-05-03'];
    expect(days.map((day) => clause(told, quiet, day)?.standing)).toEqual([
      'on-its-way',
      'agreed',
      'in-force',
      'in-force',
      'retired',
    ]);
    expect(clause(told, quiet)).toMatchObject({
      title: 'Quiet',
      since: { version: 2, on: '2025-03-03' },
      retired: { version: 3, on: '2025-05-03' },
      texts: [{ version: 2, on: '2025-03-03', title: 'Quiet', text: 'We wait.' }],
      amendments: [amendment(1), amendment(2)],
      mandatory: false,
    });
    expect(clause(told, quiet, '2025-05-02')?.retired).toBeUndefined();
  });
  it('leaves no line when it was declined before it was anywhere', () => {
    const told = [...add(1, AMARA, '2025-03-01', 'Quiet'), ...decline(1, JUDITH, '2025-03-02')];
    expect(standings(told, '2025-03-01').at(-1)).toEqual(['Quiet', 'on-its-way']);
    expect(standings(told)).toHaveLength(2);
  });
  it('can come back, and its words are then told of again', () => {
    const back = on(
      '2025-06-01',
      amendmentProposed({
        by: AMARA,
        amendmentId: amendment(3),
        clauseId: quiet,
        op: 'add',
        fromVersion: 3,
        title: 'Quiet',
        text: 'We wait.',
      }),
    );
    const gone = [...quietGone, ...sign(3, '2025-05-03'), ...back];
    expect(clause(gone, quiet)?.standing).toBe('retired');
    const agreed = [...gone, ...accept(3, JUDITH, '2025-06-02')];
    expect(clause(agreed, quiet)).toMatchObject({ standing: 'agreed', retired: { version: 3 } });
    expect(clause([...agreed, ...sign(4, '2025-06-03')], quiet)).toMatchObject({
      standing: 'in-force',
      since: { version: 2 },
      retired: undefined,
      texts: [{ version: 2 }, { version: 4 }],
    });
  });
});

describe('the clauses', () => {
  it('stand in the order of the working text, then those on their way, then the latest retired first', () => {
    const told = [
      ...quietSigned,
      ...add(3, JUDITH, '2025-04-01', 'Music', { from: 2 }),
      ...accept(3, AMARA, '2025-04-02'),
      ...sign(3, '2025-04-03'),
      ...letGo(4, JUDITH, '2025-05-01', quiet, 3),
      ...accept(4, AMARA, '2025-05-02'),
      ...sign(4, '2025-05-03'),
      ...letGo(5, JUDITH, '2025-06-01', amendment(3), 4),
      ...accept(5, AMARA, '2025-06-02'),
      ...sign(5, '2025-06-03'),
      ...add(6, AMARA, '2025-07-01', 'Tea', { from: 5 }),
    ];
    expect(standings(told)).toEqual([
      ['Shared learning aim', 'in-force'],
      ['Review rhythm', 'in-force'],
      ['Tea', 'on-its-way'],
      ['Music', 'retired'],
      ['Quiet', 'retired'],
    ]);
    expect(standings(quietGone).at(-1)).toEqual(['Quiet', 'in-force']);
  });
  it('tell each new wording once, and leave out versions that did not touch them', () => {
    const told = [
      ...quietSigned,
      ...change(2, AMARA, '2025-04-01', 'review-rhythm', { text: 'In spring.', from: 2 }),
      ...accept(2, JUDITH, '2025-04-02'),
      ...sign(3, '2025-04-03'),
    ];
    expect(clause(told, 'review-rhythm')?.texts.map(({ version, text }) => [version, text])).toEqual([
      [1, 'We look back together.'],
      [3, 'In spring.'],
    ]);
    expect(clause(told, 'review-rhythm', '2025-04-02')).toMatchObject({
      standing: 'in-force',
      texts: [{ version: 1 }],
    });
  });
  it('keep what was said of them', () => {
    const told = [
      ...on('2025-02-01', clauseAffirmed({ by: JUDITH, clauseId: 'shared-learning-aim' })),
      ...on('2025-02-02', clauseCommented({ by: AMARA, clauseId: 'shared-learning-aim', text: 'Still?' })),
      ...change(1, AMARA, '2025-03-01', 'shared-learning-aim', { text: 'To learn more.' }),
    ];
    expect(clause(told, 'shared-learning-aim')).toMatchObject({
      affirmations: [{ by: 'supervisor', on: '2025-02-01' }],
      comments: [{ by: 'coach', on: '2025-02-02', at: '2025-02-02T12:00:00.000Z', text: 'Still?' }],
      lastSpokenOf: { how: 'affirmed', on: '2025-02-01' },
    });
    const accepted = [...told, ...accept(1, JUDITH, '2025-03-02')];
    expect(clause(accepted, 'shared-learning-aim')?.lastSpokenOf).toEqual({
      how: 'amended',
      on: '2025-03-02',
    });
    expect(clause(accepted, 'review-rhythm')?.lastSpokenOf).toBeUndefined();
  });
});
