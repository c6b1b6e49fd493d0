import { describe, expect, it } from '@jest/globals';
import { agencyChange } from '@alliance/insights/measures/agency';
import { daysFrom } from '@alliance/insights/measures/calendar-day';
import { livingIndex } from '@alliance/insights/measures/contract-life';
import { isDrifting, recontractNeeds } from '@alliance/insights/measures/drift';
import { goalAttainment, type WeighedGoal } from '@alliance/insights/measures/goal-attainment';
import { goalVelocity } from '@alliance/insights/measures/goal-velocity';
import { perceptionGap } from '@alliance/insights/measures/perception-gap';
import { themeCourse, type ThemeCourse, type ThemeState } from '@alliance/insights/measures/theme-state';
import { clauseKind } from '@alliance/facts/vocabulary';
import { z } from 'zod';
import { isCommand, readScenario, type NumberedCommand } from '../scenario/line.ts';
import { readSample } from './sample.ts';

/** What the brief says of the sample, worked out from the very lines that are played. */
const TODAY = '2026-07-02';
const dayOf = (instant: string) => instant.slice(0, 10);

const heldBody = z.object({ heldAt: z.string() });
const touchBody = z.object({ depth: z.int() });
const offerBody = z.object({ namedBy: z.string() });
const goalBody = z.object({ weight: z.int(), themeIds: z.array(z.string()) });
const ratingBody = z.object({ sessionId: z.string(), level: z.int() });
const pulseBody = z.object({ alliance: z.array(z.int()).length(8), agency: z.array(z.int()).length(6) });
const clauseBody = z.object({ clauseId: z.string() });
const amendmentBody = z.object({ amendmentId: z.string() });
const reviewBody = z.object({ recontractNeeded: z.boolean() });

class Told {
  readonly #lines: readonly NumberedCommand[];
  readonly #coach: string;
  constructor(lines: readonly NumberedCommand[], coach: string) {
    this.#lines = lines;
    this.#coach = coach;
  }
  all(doing: string) {
    return this.#lines.filter((line) => line.do === doing);
  }
  /** Held sessions in their order: the name that the scenario gives each, and its day. */
  get held() {
    return this.all('session hold').map(({ to, body }) => ({
      name: to ?? '',
      on: dayOf(heldBody.parse(body).heldAt),
    }));
  }
  /** Ratings of the goal that a line named, by the session that they are of. */
  ratings(goal: string) {
    return this.all('goal rate')
      .filter(({ to }) => to === goal)
      .map(({ by, body }) => {
        const { sessionId, level } = ratingBody.parse(body);
        const session = this.held.findIndex(({ name }) => `@${name}` === sessionId) + 1;
        return { by, level, session, on: this.held[session - 1]?.on ?? '' };
      });
  }
  get goals() {
    const closed = (name: string | undefined) => this.all('goal release').some(({ to }) => to === name);
    return this.all('goal articulate').map(({ as: name = '', body }) => ({
      name,
      ...goalBody.parse(body),
      ratings: this.ratings(name),
      standing: closed(name) ? ('laid-down' as const) : ('live' as const),
    }));
  }
  #gained(theme: string): readonly number[] {
    const linked = this.goals.filter(({ themeIds }) => themeIds.includes(`@${theme}`));
    return linked.flatMap(({ ratings }) =>
      ratings.flatMap((rating, index) => {
        const before = ratings.slice(0, index).findLast(({ by }) => by === rating.by);
        return before && rating.level > before.level ? [rating.session] : [];
      }),
    );
  }
  course(theme: string): ThemeCourse {
    const gained = this.#gained(theme);
    return themeCourse(
      this.held.map(({ name }, index) => {
        const of = (doing: string) =>
          this.all(doing)
            .map(({ body }) => body)
            .find((body) => body['themeId'] === `@${theme}` && body['sessionId'] === `@${name}`);
        const [agreed, offer] = [of('themes agree-touch'), of('themes offer-touch')];
        const otherMovement = gained.includes(index + 1);
        if (!agreed) return { otherMovement };
        const { depth } = touchBody.parse(agreed);
        const { namedBy } = offerBody.parse(offer);
        const role = namedBy === `@${this.#coach}` ? ('coach' as const) : ('supervisor' as const);
        return { touch: { depth, namedBy: role }, otherMovement };
      }),
    );
  }
  /** T of that rater, from the ratings of that session and those before it. */
  t(rater: string, session: number) {
    const goals = this.goals.map(({ weight, standing, ratings }): WeighedGoal => ({
      weight,
      standing,
      ratings: ratings.filter((rating) => rating.session <= session),
    }));
    return goalAttainment(goals, rater)?.t;
  }
  velocity(goal: string, rater: string) {
    return goalVelocity(this.ratings(goal), rater)?.course;
  }
  /** The answers that one sealed, pulse by pulse, each with the number of its session. */
  pulses(by: string) {
    return this.all('pulse open').map(({ as: name, body }) => {
      const sealed = this.all('pulse seal').find((line) => line.to === name && line.by === by);
      const session = this.held.findIndex((each) => `@${each.name}` === body['sessionId']) + 1;
      return { session, ...pulseBody.parse(sealed?.body) };
    });
  }
  gap(session: number, coach: string, supervisor: string) {
    const eight = (who: string) =>
      this.pulses(who).find((pulse) => pulse.session === session)?.alliance ?? [];
    return perceptionGap(eight(coach), eight(supervisor));
  }
  get proposals() {
    const accepted = new Map(
      this.all('contract accept-amendment').map(({ at, body }) => [
        amendmentBody.parse(body).amendmentId,
        dayOf(at),
      ]),
    );
    return this.all('contract propose-amendment').map(({ at, by, as: name = '', body }) => {
      const acceptedOn = accepted.get(`@${name}`);
      return {
        clauseId: String(body['clauseId'] ?? `@${name}`),
        proposedBy: by === this.#coach ? ('coach' as const) : ('supervisor' as const),
        proposedOn: dayOf(at),
        ...(acceptedOn !== undefined && { acceptedOn }),
      };
    });
  }
  living(template: readonly string[]) {
    const added = this.proposals.filter(({ clauseId }) => clauseId.startsWith('@'));
    return livingIndex(
      {
        activeClauses: [...template, ...added.map(({ clauseId }) => clauseId)],
        amendments: this.proposals,
        affirmations: this.all('contract affirm-clause').map(({ at, body }) => ({
          clauseId: clauseBody.parse(body).clauseId,
          on: dayOf(at),
        })),
      },
      TODAY,
    );
  }
  /** The reviews of one session, in the order in which they were sealed: the second opens both. */
  reviews(session: number) {
    const name = this.held[session - 1]?.name;
    const takenBack = this.all('session take-back-review').filter(({ to }) => to === name);
    return this.all('session submit-review').filter(
      ({ to, by }) => to === name && !takenBack.some((line) => line.by === by),
    );
  }
  isDriftingOn(day: string) {
    const needs = this.held.flatMap((_, index) => {
      const [one, other] = this.reviews(index + 1);
      const isNeeded = [one, other].some((line) => line && reviewBody.parse(line.body).recontractNeeded);
      return other && isNeeded ? [dayOf(other.at)] : [];
    });
    const proposedOn = this.proposals.map(({ proposedOn: on }) => on);
    return isDrifting(recontractNeeds(needs, proposedOn, day));
  }
}

const told = async (file: string, coach: string) =>
  new Told(readScenario(await readSample(file)).filter(isCommand), coach);
const [amara, tom, priya] = await Promise.all([
  told('amara-and-judith', 'amara'),
  told('tom-and-judith', 'tom'),
  told('priya-and-colm', 'priya'),
]);
const FOURTEEN = clauseKind.exclude(['own']).options;
/** Told as it is read: so many sessions in one state, then so many in the next. */
const run = (...stretches: readonly (readonly [ThemeState | undefined, number])[]) =>
  stretches.flatMap(([state, sessions]) => Array<ThemeState | undefined>(sessions).fill(state));
const touches = ({ depths }: ThemeCourse) => depths.map((depth) => (depth === undefined ? 0 : 1)).join('');
const sealedOn = (of: Told, session: number) => of.reviews(session).map(({ at }) => dayOf(at));
const days = (of: Told) => of.held.map(({ on }) => on);
const planned = (of: Told) =>
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
