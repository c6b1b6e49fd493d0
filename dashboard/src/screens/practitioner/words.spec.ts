import type {
  GrowthDimension,
  GrowthLine,
  PractitionerDocument,
  Role,
} from '@alliance/api-client/generated/api';
import { describe, expect, it } from '@jest/globals';
import { DIMENSIONS } from './meant.ts';
import { saidBody, saidDraftOf, unlessSaid } from './draft.ts';
import { marksOf } from './geometry.ts';
import { firstChosen, placedBy } from './reading.ts';
import { howMany, lineInWords, questionAt, takeaway } from './sentences.ts';
import { placingColumns } from './table.ts';

const name = (role: Role) => (role === 'coach' ? 'Amara' : 'Judith');
const placing = (placingId: string, on: string, position?: number, answered = false) => ({
  placingId,
  own: { on, words: 'So.', before: [], ...(position !== undefined && { position }) },
  ...(answered && { answer: { on, position: 6, before: [] } }),
});
type Course = NonNullable<GrowthLine['course']>;
const aLine = (
  dimension: GrowthDimension,
  placings: GrowthLine['placings'] = [],
  course?: Partial<Course>,
): GrowthLine => ({
  dimension,
  placings,
  ...(course && { course: { n: 2, first: 3, latest: 8, change: 5, cameDown: [], ...course } }),
});
const down = (placingId: string, on: string, days?: number): Course['cameDown'][number] => ({
  placingId,
  from: 7,
  to: 5,
  since: '2026-03-28',
  on,
  ...(days !== undefined && {
    apart: {
      days,
      from: { sessionId: 'a', session: 4, on: '2025-08-27' },
      to: { sessionId: 'b', session: 5, on: '2025-11-05' },
    },
  }),
});
const documentOf = (coach: readonly GrowthLine[]): PractitionerDocument => ({
  allianceId: 'a',
  viewer: { id: 'amara', role: 'coach' },
  today: '2026-07-02',
  asOf: '2026-07-02',
  members: { coach: { id: 'amara', name: 'Amara' }, supervisor: { id: 'judith', name: 'Judith' } },
  revision: 'r',
  sessions: [],
  lines: { coach: [...coach], supervisor: DIMENSIONS.map((each) => aLine(each)) },
  takenOut: [],
});

const responsible = aLine(
  'responsible',
  [placing('r1', '2025-02-22', 3), placing('r2', '2026-05-31', 8)],
  {},
);
const trusting = aLine(
  'trusting',
  [placing('t1', '2025-08-30', 7), placing('t2', '2025-11-09', 5, true), placing('t3', '2026-02-14', 8)],
  { n: 3, change: 1, cameDown: [down('t2', '2025-11-09', 70)] },
);
const curious = aLine('curious', [placing('c1', '2026-03-28', 8), placing('c2', '2026-06-27', 6)], {
  change: -2,
  cameDown: [down('c2', '2026-06-27')],
});

describe('what seven lines say', () => {
  it('is which went furthest, which came down after a time apart, and which stands lower now', () => {
    expect(takeaway([curious, trusting, responsible], 'Amara', '2026-07-02')).toBe(
      'By Amara’s own placing, Responsible came furthest, from 3 to 8. Trusting came down once, after ten weeks apart. Curious stands lower than in March.',
    );
  });
  it('names two that went equally far, and none where more did', () => {
    const as = (dimension: GrowthDimension) => ({ ...responsible, dimension });
    expect(takeaway([responsible, as('at-home')], 'Amara', '2026-07-02')).toBe(
      'By Amara’s own placing, Responsible and At home came furthest.',
    );
    expect(takeaway([responsible, as('at-home'), as('curious')], 'Amara', '2026-07-02')).not.toMatch(
      'furthest',
    );
  });
  it('compares nothing where there is one line, and tells of no line where there are points', () => {
    expect(takeaway([responsible], 'Amara', '2026-07-02')).toBe(
      'By Amara’s own placing, Responsible went from 3 to 8.',
    );
    expect(takeaway([aLine('curious', [placing('c1', '2026-03-28', 4)])], 'Amara', '2026-07-02')).toBe(
      'So far Amara has placed something at Curious. One place is a point, and no line.',
    );
    expect(takeaway([aLine('curious')], 'Amara', '2026-07-02')).toBe('Amara has placed nothing here so far.');
  });
});

describe('one line in words', () => {
  it('says how many there are and who said them, and ends in a question', () => {
    expect(howMany(trusting, 'coach', name)).toBe('three placings by Amara, answered by Judith once');
    for (const dimension of DIMENSIONS)
      for (const line of [aLine(dimension, trusting.placings), { ...trusting, dimension }])
        expect(lineInWords(line, 'coach', name)).toMatch(/\?$/);
    expect(lineInWords(aLine('curious'), 'coach', name)).toBe('Curious: nothing placed yet');
  });
  it('asks after the time apart where it came down after one, and after what was there where it did not', () => {
    expect(questionAt(trusting, 't2')).toMatch('when the weeks are long');
    expect(questionAt(curious, 'c2')).toMatch('What was there before');
    expect(questionAt(trusting, 't3')).not.toBe(questionAt(trusting, 't2'));
  });
});

describe('what is drawn', () => {
  it('is a point for a position, and a mark above the line for words alone', () => {
    const line = aLine('curious', [placing('c1', '2026-03-28'), placing('c2', '2026-06-27', 6, true)]);
    const [own, answers] = marksOf(line, 'coach', 'supervisor', (day) => Number(day.slice(5, 7)));
    expect(own).toEqual({
      whose: 'coach',
      points: [{ placingId: 'c2', x: 6, value: 6 }],
      marks: [{ placingId: 'c1', x: 3 }],
    });
    expect(answers.points).toEqual([{ placingId: 'c2', x: 6, value: 6 }]);
  });
  it('looks first at what came down after a time apart, else at the latest', () => {
    expect(firstChosen(documentOf([responsible, trusting]), 'coach')?.placing.placingId).toBe('t2');
    expect(firstChosen(documentOf([responsible, curious]), 'coach')?.placing.placingId).toBe('c2');
    expect(firstChosen(documentOf([responsible]), 'supervisor')).toBeUndefined();
  });
  it('is a table as well, in the order of days, where words alone are no nought', () => {
    const document = documentOf([aLine('curious', [placing('c1', '2026-03-28')]), trusting]);
    const placed = placedBy(document, 'coach');
    expect(placed.map((each) => each.placing.placingId)).toEqual(['t1', 't2', 't3', 'c1']);
    const position = placingColumns('coach', name).find(({ key }) => key === 'position');
    expect(placed.map((each) => position?.value(each))).toEqual([7, 5, 8, '—']);
  });
});

describe('what is sent', () => {
  it('is words, a position, or both', () => {
    expect(saidBody({ words: ' So. ', position: null })).toEqual({ words: 'So.' });
    expect(saidBody({ words: ' ', position: 0 })).toEqual({ position: 0 });
    expect(saidBody(saidDraftOf({ on: '2026-03-28', words: 'So.', position: 4, before: [] }))).toEqual({
      words: 'So.',
      position: 4,
    });
  });
  it('is nothing while neither is there; nought on the line is something', () => {
    expect(unlessSaid({ words: ' ', position: null }).words).toMatch('either is enough');
    expect(unlessSaid({ words: '', position: 0 }).words).toBeUndefined();
  });
});
