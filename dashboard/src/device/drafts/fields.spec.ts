import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { mergedDraft, NO_DRAFT, type Draft } from './draft-state.ts';
import { merged, valueOf, written, type Fields } from './fields.ts';

const EMPTY = {
  learning: '',
  value: null as number | null,
  commitments: [] as { text: string; due: string }[],
};
const NONE: Fields = {};
const a = (at: number) => ({ at, by: 'tab a' });
const b = (at: number) => ({ at, by: 'tab b' });
const draft = (fields: Fields, clearedAt = 0): Draft => ({ ...NO_DRAFT, fields, clearedAt });

describe('a form that is written in two tabs', () => {
  it('keeps a paragraph of the one and a line of the other', () => {
    const inA = written(NONE, EMPTY, { ...EMPTY, learning: 'A paragraph.' }, a(10));
    const inB = written(NONE, EMPTY, { ...EMPTY, commitments: [{ text: 'A line.', due: 'soon' }] }, b(12));
    for (const fields of [merged(inA, inB).fields, merged(inB, inA).fields])
      expect(valueOf(fields, EMPTY)).toEqual({
        learning: 'A paragraph.',
        value: null,
        commitments: [{ text: 'A line.', due: 'soon' }],
      });
  });
  it('keeps the answer to each statement of a list', () => {
    const empty: { answers: (number | null)[] } = { answers: [null, null, null] };
    const inA = written(NONE, empty, { answers: [7, null, null] }, a(10));
    const inB = written(NONE, empty, { answers: [null, null, 3] }, b(11));
    expect(valueOf(merged(inA, inB).fields, empty)).toEqual({ answers: [7, null, 3] });
  });
  it('has the later words of one field; the earlier are kept beside them where nobody had seen them', () => {
    const inA = written(NONE, EMPTY, { ...EMPTY, learning: 'What A wrote.' }, a(10));
    const inB = written(NONE, EMPTY, { ...EMPTY, learning: 'What B wrote.' }, b(12));
    expect(merged(inA, inB).lost).toEqual(['What A wrote.']);
    expect(valueOf(merged(inA, inB).fields, EMPTY).learning).toBe('What B wrote.');
  });
  it('keeps nothing beside words that somebody changed knowingly', () => {
    const inA = written(NONE, EMPTY, { ...EMPTY, learning: 'What A wrote.' }, a(10));
    const inB = written(inA, EMPTY, { ...EMPTY, learning: 'Something else.' }, b(12));
    expect(merged(inA, inB).lost).toEqual([]);
    const once = written(inB, EMPTY, { ...EMPTY, learning: 'Something else again.' }, b(13));
    expect(merged(inA, once).lost).toEqual([]);
  });
  it('is empty in both once it was sent, but for what was written after that', () => {
    const before = written(NONE, EMPTY, { ...EMPTY, learning: 'Sent.' }, a(10));
    expect(mergedDraft(draft(before), draft({}, 20)).fields).toEqual({});
    const after = written(before, EMPTY, { ...EMPTY, learning: 'Sent.', value: 8 }, b(21));
    const left = mergedDraft(draft(after), draft({}, 20));
    expect(valueOf(left.fields, EMPTY)).toEqual({ ...EMPTY, value: 8 });
  });
  it('keeps what it began with, whatever it would begin with by now', () => {
    const begun = written(NONE, { from: 'old', text: 'old' }, { from: 'old', text: 'mine' }, a(10));
    expect(valueOf(begun, { from: 'new', text: 'new' })).toEqual({ from: 'old', text: 'mine' });
  });
  it('has in a group what was left in it, and what a later build asks as well', () => {
    const empty: { numbers: Record<string, string> } = { numbers: { years: '3' } };
    const emptied = written(NONE, empty, { numbers: {} }, a(10));
    expect(valueOf(emptied, empty)).toEqual({ numbers: {} });
    expect(valueOf(emptied, { ...empty, why: '' })).toEqual({ numbers: {}, why: '' });
  });
  it('can begin as nothing', () => {
    const begun = written(NONE, null, { role: 'coach', message: 'Shall we?' }, a(10));
    expect(valueOf<unknown>(begun, null)).toEqual({ role: 'coach', message: 'Shall we?' });
    expect(valueOf<unknown>(written(begun, null, null, a(11)), null)).toBeNull();
  });
  it('goes on after what was written on a clock that is ahead', () => {
    const ahead = written(NONE, '', 'from tomorrow', a(1_000_000));
    expect(valueOf(merged(ahead, written(ahead, '', 'of today', b(5))).fields, '')).toBe('of today');
  });
});

const form = fc.record({
  learning: fc.string(),
  value: fc.option(fc.integer({ min: 0, max: 10 })),
  commitments: fc.array(fc.record({ text: fc.string(), due: fc.constantFrom('soon', 'then') }), {
    maxLength: 4,
  }),
});
const edits = fc.array(fc.tuple(form, fc.nat({ max: 30 }), fc.constantFrom('tab a', 'tab b')), {
  maxLength: 6,
});
const fieldsOf = (made: readonly (readonly [typeof EMPTY, number, string])[]): Fields =>
  made.reduce<Fields>((fields, [next, at, by]) => written(fields, EMPTY, next, { at, by }), NONE);

describe('whatever is written', () => {
  it('is what the form shows', () => {
    fc.assert(
      fc.property(edits, form, (made, last) => {
        expect(valueOf(written(fieldsOf(made), EMPTY, last, a(99)), EMPTY)).toEqual(last);
      }),
    );
  });
  it('comes together alike in whatever order tabs hear of it, and however often', () => {
    fc.assert(
      fc.property(edits, edits, edits, (...all) => {
        const [x, y, z] = all.map(fieldsOf) as [Fields, Fields, Fields];
        const one = merged(merged(x, y).fields, z).fields;
        expect(merged(z, merged(y, x).fields).fields).toEqual(one);
        expect(merged(one, y).fields).toEqual(one);
      }),
    );
  });
});
