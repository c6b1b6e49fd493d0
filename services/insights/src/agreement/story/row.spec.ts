import { describe, expect, it } from '@jest/globals';
import { amendmentAccepted, amendmentProposed, reviewRhythmSet } from '@alliance/facts/contract';
import { on, type DatedFact } from '../../specification/pair-history.ts';
import { AMARA, amendment, begins, drafts, JUDITH, seenBy, sign } from '../../specification/people.ts';
import { storyOf } from '../../story/story.ts';

const began = begins('2025-01-08');
const rows = (told: readonly DatedFact[], viewer = AMARA, asOf?: string) =>
  storyOf(seenBy(viewer, [...began, ...told], asOf)).rows;

describe('the agreement in our story', () => {
  const drafted = drafts(JUDITH, '2025-01-09');
  const first = [...drafted, ...sign(1, '2025-01-14', '2025-01-15')];
  const proposed = on(
    '2025-03-01',
    amendmentProposed({
      by: AMARA,
      amendmentId: amendment(1),
      clauseId: amendment(1),
      op: 'add',
      fromVersion: 1,
      title: 'Silence',
      text: 'We wait.',
    }),
  );
  const accepted = on('2025-03-02', amendmentAccepted({ by: JUDITH, amendmentId: amendment(1) }));
  const silence = { clauseId: amendment(1), kind: 'own', title: 'Silence', op: 'add' } as const;

  it('begins with a draft that nobody signed', () => {
    expect(rows(drafted).agreement).toEqual({
      versions: [],
      draft: { version: 1, since: '2025-01-09', by: 'supervisor', clauses: 2, signedBy: [] },
      open: [],
      endedOn: undefined,
    });
  });
  it('has a version once both have signed', () => {
    const [version] = rows(first).agreement.versions;
    expect(version).toEqual({
      version: 1,
      signed: { coach: '2025-01-14', supervisor: '2025-01-15' },
      effectiveFrom: '2025-01-15',
      clauses: 2,
      changes: [],
      rhythm: undefined,
    });
  });
  it('says whose answer an amendment waits for', () => {
    expect(rows([...first, ...proposed]).agreement.open).toEqual([
      { ...silence, amendmentId: amendment(1), by: 'coach', on: '2025-03-01', turn: 'supervisor' },
    ]);
  });
  it('has the next text once an amendment is accepted, then the next version with what it changed', () => {
    const agreed = [...first, ...proposed, ...accepted];
    expect(rows(agreed).agreement.draft).toEqual({
      version: 2,
      since: '2025-03-02',
      by: 'coach',
      clauses: 3,
      signedBy: [],
    });
    const rhythm = on('2025-03-02', reviewRhythmSet({ by: AMARA, everyN: 3, unit: 'weeks', graceDays: 7 }));
    const [, second] = rows([...agreed, ...rhythm, ...sign(2, '2025-03-03')]).agreement.versions;
    expect(second).toMatchObject({ rhythm: { everyN: 3, unit: 'weeks' } });
    expect(second?.changes.map(({ clauseId }) => clauseId)).toEqual(['review-rhythm', silence.clauseId]);
    expect(rows([...agreed, ...rhythm, ...sign(2, '2025-03-03')]).agreement.draft).toBeUndefined();
  });
});
