import { describe, expect, it } from '@jest/globals';
import { agencyChange } from '@alliance/insights/measures/agency';
import { daysFrom } from '@alliance/insights/measures/calendar-day';
import type { ThemeCourse } from '@alliance/insights/measures/theme-state';
import { clauseKind } from '@alliance/facts/vocabulary';
import { run } from './run.ts';
import { dayOf, TODAY, told, type PlayedScenario } from './played-scenario.ts';

/** What the brief says of the sample, worked out from the very lines that are played. */
const [amara, tom, priya] = await Promise.all([
  told('amara-and-judith', 'amara'),
  told('tom-and-judith', 'tom'),
  told('priya-and-colm', 'priya'),
]);
const FOURTEEN = clauseKind.exclude(['own']).options;
const touches = ({ depths }: ThemeCourse) => depths.map((depth) => (depth === undefined ? 0 : 1)).join('');
const sealedOn = (of: PlayedScenario, session: number) => of.reviews(session).map(({ at }) => dayOf(at));
const days = (of: PlayedScenario) => of.held.map(({ on }) => on);
const planned = (of: PlayedScenario) =>
  of.all('session schedule').map(({ body }) => String(body['startsAt']).slice(0, 10));

describe('Amara and Judith', () => {
  it('met thirteen times, reviewed every session, and meet again on 15 July', () => {
    expect(days(amara).join(' ')).toBe(
      '2025-02-19 2025-04-16 2025-06-18 2025-08-27 2025-11-05 2026-01-21 2026-02-11 2026-03-04 2026-03-25 2026-04-15 2026-05-06 2026-05-27 2026-06-24',
    );
    expect(days(amara).map((_, index) => amara.reviews(index + 1).length)).toEqual(Array(13).fill(2));
    expect(planned(amara).at(-1)).toBe('2026-07-15');
  });
  it('saw Rescuing come back', () => {
    const course = amara.course('rescuing');
    expect(touches(course)).toBe('1111010000001');
    expect(course.depths.filter((depth) => depth !== undefined)).toEqual([2, 2, 2, 3, 4, 2]);
    expect(course.movedIn).toEqual([4, 6]);
    expect(course.naming).toMatchObject({ byCoach: 4, touches: 6 });
    expect(course.states).toEqual(
      run(
        ['occasional', 1],
        ['emerging', 2],
        ['recurring', 3],
        ['fading', 3],
        ['dormant', 3],
        ['returning', 1],
      ),
    );
  });
  it('saw Silence move three times and fade', () => {
    const course = amara.course('silence');
    expect(touches(course)).toBe('0101111010100');
    expect(course.depths.filter((depth) => depth !== undefined)).toEqual([1, 1, 2, 2, 3, 4, 4]);
    expect(course.movedIn).toEqual([5, 7, 9]);
    expect(course.naming).toMatchObject({ byCoach: 5, touches: 7 });
    expect(course.states.slice(1)).toEqual(
      run(
        ['occasional', 2],
        ['emerging', 1],
        ['recurring', 5],
        ['fading', 1],
        ['recurring', 1],
        ['fading', 2],
      ),
    );
  });
  it('saw Sponsor confidentiality emerge', () => {
    const course = amara.course('sponsor');
    expect(touches(course)).toBe('0000000000111');
    expect(course.depths.slice(10)).toEqual([2, 2, 2]);
    expect(course.naming).toMatchObject({ byCoach: 2, touches: 3 });
    expect(course.states.slice(10)).toEqual(run(['occasional', 1], ['emerging', 2]));
  });
  it.each([
    ['amara', [34.58, 54.41, 61.02], ['advancing', 'holding', 'holding']],
    ['judith', [36.78, 56.61, 67.63], ['advancing', 'advancing', 'holding']],
  ])('have come as far as %s sees it', (rater, t, courses) => {
    expect([1, 7, 13].map((session) => amara.t(rater, session)?.toFixed(2))).toEqual(
      t.map((value) => value.toFixed(2)),
    );
    expect(amara.goals.map(({ weight }) => weight)).toEqual([3, 2, 1]);
    expect(amara.goals.map(({ name }) => amara.velocity(name, rater))).toEqual(courses);
  });
  it('share the say in how they work', () => {
    const pulses = amara.pulses('amara');
    expect(pulses.map(({ session }) => session)).toEqual([1, 4, 9, 13]);
    const change = agencyChange(pulses.map(({ agency }) => agency));
    expect(change).toMatchObject({ from: 4.75, to: 7.25, change: 2.5, verdict: 'improved' });
    expect(change?.criterion).toBeCloseTo(1.05, 2);
  });
  it('signed version 3 after Amara asked for it, and opened the reviews of session 13, worth 8 and 8', () => {
    const signed = amara.all('contract sign').map(({ at, body }) => [body['version'], dayOf(at)]);
    expect(signed.slice(-2)).toEqual([
      [3, '2026-06-12'],
      [3, '2026-06-12'],
    ]);
    expect(amara.proposals.at(-1)).toMatchObject({ clauseId: 'organisations-view', proposedBy: 'coach' });
    expect(sealedOn(amara, 13).at(-1)).toBe('2026-06-26');
    expect(amara.reviews(13).map(({ body }) => body['value'])).toEqual([8, 8]);
    expect(amara.isDriftingOn(TODAY)).toBe(false);
  });
});

describe('Tom and Judith', () => {
  it('met twelve times, with one late review, and meet again on 22 July', () => {
    expect(days(tom).join(' ')).toBe(
      '2025-03-05 2025-04-16 2025-05-28 2025-07-09 2025-09-03 2025-10-15 2025-11-26 2026-01-14 2026-02-25 2026-04-08 2026-05-13 2026-06-17',
    );
    const waited = tom.held.map(({ on }, index) => daysFrom(on, sealedOn(tom, index + 1).at(-1) ?? ''));
    expect(waited.filter((each) => each > 14)).toEqual([40]);
    expect(planned(tom).at(-1)).toBe('2026-07-22');
  });
  it('were stuck with Being the expert until a linked goal moved in session 10', () => {
    const course = tom.course('expert');
    expect(touches(course)).toBe('111011111011');
    expect(course.depths.filter((depth) => depth !== undefined)).toEqual([2, 2, 2, 2, 2, 2, 2, 2, 2, 3]);
    expect(course.movedIn).toEqual([10, 12]);
    expect(course.states).toEqual(
      run(['occasional', 1], ['emerging', 2], ['recurring', 2], ['stuck', 4], ['recurring', 3]),
    );
  });
  it.each([
    [2, 1.25, -1.25],
    [6, 2.5, -2.5],
    [10, 1, -1],
    [12, 0.375, -0.125],
  ])('stood apart after session %i by %f', (session, size, direction) => {
    expect(tom.gap(session, 'tom', 'judith')).toMatchObject({ size, direction });
  });
  it('differed in shape, and no longer do', () => {
    expect(tom.gap(6, 'tom', 'judith')?.shape).toBeCloseTo(-0.86, 2);
    expect(tom.gap(12, 'tom', 'judith')?.shape).toBeCloseTo(0.55, 2);
  });
  it('show no change in Tom’s say that could be told from chance', () => {
    const change = agencyChange(tom.pulses('tom').map(({ agency }) => agency));
    expect(change).toMatchObject({ from: 5.25, to: 5.5, change: 0.25, verdict: 'no-reliable-change' });
  });
  it('drifted until Tom proposed a clause', () => {
    const on = ['2026-02-18', '2026-02-19', '2026-02-26', '2026-02-27', TODAY];
    expect(on.map((day) => tom.isDriftingOn(day))).toEqual([false, true, true, false, false]);
  });
  it('have spoken of thirteen of their fifteen clauses within the year', () => {
    expect(tom.living(FOURTEEN)).toMatchObject({
      active: 15,
      notSpokenOf: ['records-and-retention', 'ending'],
    });
    const signed = tom.all('contract sign').map(({ at, body }) => [body['version'], at.slice(0, 16)]);
    expect(signed.slice(-2)).toEqual([
      [3, '2026-03-11T08:40'],
      [3, '2026-03-11T17:12'],
    ]);
  });
});

describe('Priya and Colm', () => {
  it('met eight times, once after 140 days, and left one review unwritten', () => {
    const gaps = priya.held.slice(1).map(({ on }, index) => daysFrom(days(priya)[index] ?? on, on));
    expect(priya.held).toHaveLength(8);
    expect(gaps.filter((gap) => gap > 120)).toEqual([140]);
    expect(priya.all('session miss')).toHaveLength(1);
    expect(days(priya).map((_, index) => priya.reviews(index + 1).length)).toEqual([2, 2, 2, 2, 0, 2, 2, 2]);
  });
  it('left Power and difference unresolved', () => {
    const course = priya.course('power');
    expect(touches(course)).toBe('10110100');
    expect(course.movedIn).toEqual([4]);
    expect(course.states).toEqual(run(['occasional', 2], ['emerging', 1], ['recurring', 3], ['fading', 2]));
  });
  it('saw Priya’s say in how they work grow less', () => {
    const pulses = priya.pulses('priya');
    expect(pulses.map(({ session }) => session)).toEqual([1, 3, 6, 8]);
    const change = agencyChange(pulses.map(({ agency }) => agency));
    expect([change?.from, change?.to, change?.change].map((each) => each?.toFixed(2))).toEqual([
      '6.50',
      '5.17',
      '-1.33',
    ]);
    expect(change?.verdict).toBe('declined');
  });
  it('ended it, first the contract and then the alliance, and told what it taught', () => {
    const [proposed] = priya.all('alliance propose-ending');
    const [contract] = priya.all('contract end');
    const [alliance] = priya.all('alliance end');
    const at = [proposed, contract, alliance].map((line) => line?.at ?? '');
    expect(at).toEqual(at.toSorted());
    expect(alliance?.body['learningSummary']).toBeDefined();
  });
});
