import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  correction,
  correctTouch,
  dropOffer,
  offerCorrection,
  offerRetraction,
  retractTouch,
} from '../../specification/correcting.ts';
import { asBefore } from '../../specification/as-before.ts';
import type { DatedFact } from '../../specification/pair-history.ts';
import { AMARA, JUDITH, nameTheme, seenBy, session, theme, touch } from '../../specification/people.ts';
import { began, day, first, merge, read, rescuing } from '../../specification/theme-facts.ts';
import { storyOf } from '../../story/story.ts';

const LATER = '2025-09-01';
const told = rescuing('222000');
const awaiting = (more: readonly DatedFact[], viewer: string) =>
  storyOf(seenBy(viewer, [...began, ...told, ...more])).attention.filter(
    ({ kind }) => kind === 'correction-awaits-you',
  );

describe('a correction of a touch', () => {
  const offered = offerCorrection(JUDITH, 1, 1, 2, LATER, {
    depth: 3,
    words: 'turned round',
    why: 'My notes.',
  });
  it('waits for the other with what is agreed and what would be, and changes nothing until then', () => {
    expect(read([...told, ...offered]).corrections).toMatchObject([
      {
        correctionId: correction(1),
        themeId: theme(1),
        sessionId: session(2),
        session: 2,
        by: 'supervisor',
        why: 'My notes.',
        now: { depth: 2 },
        instead: { depth: 3, words: 'turned round' },
      },
    ]);
    expect(first([...told, ...offered])).toEqual(first(told));
    expect(awaiting(offered, AMARA)).toHaveLength(1);
    expect(awaiting(offered, JUDITH)).toHaveLength(0);
  });
  it('gives way to a further one', () => {
    const further = [...offered, ...offerRetraction(AMARA, 2, 1, 2, '2025-09-02')];
    expect(read([...told, ...further]).corrections).toMatchObject([
      { correctionId: correction(2), by: 'coach', instead: undefined },
    ]);
  });
  it('is gone where it is dropped', () => {
    expect(read([...told, ...offered, ...dropOffer(AMARA, 1, 2, '2025-09-02')]).corrections).toEqual([]);
  });
  it('counts once both agree, and what it was before stays beside it', () => {
    const done = correctTouch(JUDITH, 1, 1, 2, LATER, { depth: 3, words: 'turned round', why: 'My notes.' });
    const theme = first([...told, ...done]);
    expect(theme?.depths).toEqual([2, 3, 2, 0, 0, 0]);
    expect(theme?.movement.map(({ session: moved }) => moved)).toEqual([2]);
    expect(theme?.touches[1]).toMatchObject({
      depth: 3,
      words: 'turned round',
      offeredBy: 'supervisor',
      agreedOn: LATER,
      before: [{ depth: 2, agreedOn: day(2), correctedOn: LATER, by: 'supervisor', why: 'My notes.' }],
    });
    expect(read([...told, ...done]).corrections).toEqual([]);
  });
  it('can be put back by offering what it was', () => {
    const back = [
      ...correctTouch(JUDITH, 1, 1, 2, LATER, { depth: 3 }),
      ...correctTouch(AMARA, 2, 1, 2, '2025-09-02', { depth: 2 }),
    ];
    expect(first([...told, ...back])?.depths).toEqual(first(told)?.depths);
    expect(first([...told, ...back])?.touches[1]?.before.map(({ depth }) => depth)).toEqual([2, 3]);
  });
  it('is told to both with what it was and what it is', () => {
    const done = correctTouch(JUDITH, 1, 1, 2, LATER, { depth: 3 });
    const { events } = storyOf(seenBy(AMARA, [...began, ...told, ...done]));
    expect(events.findLast(({ kind }) => kind === 'touch-corrected')).toMatchObject({
      on: LATER,
      params: { by: 'supervisor', themeId: theme(1), session: 2, from: 2, to: 3 },
    });
  });
  it('stays with a touch that another theme took in', () => {
    const joined = [
      ...told,
      ...nameTheme(2, 'Rescue', day(1)),
      ...touch(2, 5, day(5), 1),
      ...correctTouch(JUDITH, 1, 2, 5, '2025-08-01', { depth: 3 }),
      ...offerCorrection(AMARA, 2, 2, 5, '2025-08-01T18:00'),
      ...merge('2025-08-02'),
    ];
    expect(first(joined)?.depths).toEqual([2, 2, 2, 0, 3, 0]);
    expect(
      first(joined)
        ?.touches.at(-1)
        ?.before.map(({ depth }) => depth),
    ).toEqual([1]);
    expect(read(joined).corrections).toEqual([]);
  });
});

describe('a theme that did not come up after all', () => {
  const done = retractTouch(AMARA, 1, 1, 3, LATER);
  it('has no touch in that session, and every figure goes without it', () => {
    const theme = first([...told, ...done]);
    expect(theme?.depths).toEqual([2, 2, 0, 0, 0, 0]);
    expect(theme?.touched).toEqual({ sessions: 2, of: 6 });
    expect(theme?.state).toBe('dormant');
    expect(theme?.retracted).toMatchObject([
      { session: 3, before: [{ depth: 2, by: 'coach', correctedOn: LATER }] },
    ]);
  });
  it('may be noted there again', () => {
    const again = [...done, ...touch(1, 3, '2025-09-02', 4)];
    const theme = first([...told, ...again]);
    expect(theme?.depths[2]).toBe(4);
    expect(theme?.retracted).toEqual([]);
    expect(theme?.touches[2]?.before.map(({ depth }) => depth)).toEqual([2]);
  });
});

describe('whatever is put right, in whatever order', () => {
  const deed = fc.record({
    kind: fc.constantFrom(
      'correct' as const,
      'retract' as const,
      'again' as const,
      'offer' as const,
      'drop' as const,
    ),
    by: fc.constantFrom(AMARA, JUDITH),
    session: fc.integer({ min: 1, max: 6 }),
    depth: fc.integer({ min: 1, max: 5 }),
  });
  const DAY = (index: number) => `2025-10-${String(index + 1).padStart(2, '0')}`;
  /** What the two bring about, each step where it is possible, and the depths as they would be kept by hand. */
  const course = fc.array(deed, { maxLength: 20 }).map((deeds) => {
    const depths = [2, 2, 2, 0, 0, 0];
    const facts = deeds.flatMap(({ kind, by, session: at, depth }, index): readonly DatedFact[] => {
      const touched = depths[at - 1] !== 0;
      if (kind === 'again') {
        if (touched) return [];
        depths[at - 1] = depth;
        return touch(1, at, DAY(index), depth);
      }
      if (!touched) return [];
      if (kind === 'offer') return offerCorrection(by, index + 1, 1, at, DAY(index), { depth });
      if (kind === 'drop') return dropOffer(by, 1, at, DAY(index));
      depths[at - 1] = kind === 'correct' ? depth : 0;
      return kind === 'correct'
        ? correctTouch(by, index + 1, 1, at, DAY(index), { depth })
        : retractTouch(by, index + 1, 1, at, DAY(index));
    });
    return { facts, depths };
  });
  const figures = (line: ReturnType<typeof first>) =>
    line && [line.depths, line.states, line.movement, line.returns, line.touched, line.lastSix, line.naming];

  it('the theme is told as one that had been touched so from the beginning', () => {
    fc.assert(
      fc.property(course, ({ facts, depths }) => {
        expect(figures(first([...told, ...facts]))).toEqual(figures(first(rescuing(depths.join('')))));
      }),
    );
  });
  it('no document of a day before changes', () => {
    fc.assert(
      fc.property(course, fc.nat({ max: 19 }), ({ facts }, index) => {
        const until = facts.filter(({ at }) => at.slice(0, 10) <= DAY(index));
        const seen = (happened: readonly DatedFact[]) =>
          asBefore(seenBy(AMARA, [...began, ...told, ...happened], DAY(index)));
        expect(seen(facts)).toEqual(seen(until));
      }),
      { numRuns: 30 },
    );
  });
});
