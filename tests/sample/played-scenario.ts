import { livingIndex } from '@alliance/insights/measures/contract-life';
import { isDrifting, recontractNeeds } from '@alliance/insights/measures/drift';
import { goalAttainment, type WeighedGoal } from '@alliance/insights/measures/goal-attainment';
import { goalVelocity } from '@alliance/insights/measures/goal-velocity';
import { perceptionGap } from '@alliance/insights/measures/perception-gap';
import { themeCourse, type ThemeCourse } from '@alliance/insights/measures/theme-state';
import { isCommand, readScenario, type NumberedCommand } from '@alliance/all-in-one/scenario/line';
import { readSample } from '@alliance/all-in-one/sample/sample';
import { z } from 'zod';

/** The day that is today in the sample. */
export const TODAY = '2026-07-02';
export const dayOf = (instant: string) => instant.slice(0, 10);

const heldBody = z.object({ heldAt: z.string() });
const touchBody = z.object({ depth: z.int() });
const offerBody = z.object({ namedBy: z.string() });
const goalBody = z.object({ weight: z.int(), themeIds: z.array(z.string()) });
const ratingBody = z.object({ sessionId: z.string(), level: z.int() });
const proposalBody = z.object({ themeIds: z.array(z.string()) });
const conclusionBody = z.object({ outcome: z.string(), sessionId: z.string().optional() });
const pulseBody = z.object({ alliance: z.array(z.int()).length(8), agency: z.array(z.int()).length(6) });
const clauseBody = z.object({ clauseId: z.string() });
const amendmentBody = z.object({ amendmentId: z.string() });
const reviewBody = z.object({ recontractNeeded: z.boolean() });

/** A scenario of the sample, and what the measures make of the very lines that are played. */
export class PlayedScenario {
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
  /** The sessions in which something for this theme was kept or adapted. */
  #concluded(theme: string): readonly number[] {
    const proposed = this.all('experiment propose').filter(({ body }) =>
      proposalBody.parse(body).themeIds.includes(`@${theme}`),
    );
    return proposed.flatMap(({ as: name }) =>
      this.all('experiment conclude').flatMap(({ to, body }) => {
        const { outcome, sessionId } = conclusionBody.parse(body);
        const session = this.held.findIndex((each) => `@${each.name}` === sessionId) + 1;
        return to === name && outcome !== 'dropped' ? [session] : [];
      }),
    );
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
    const moved = [...this.#gained(theme), ...this.#concluded(theme)];
    return themeCourse(
      this.held.map(({ name }, index) => {
        const of = (doing: string) =>
          this.all(doing)
            .map(({ body }) => body)
            .find((body) => body['themeId'] === `@${theme}` && body['sessionId'] === `@${name}`);
        const [agreed, offer] = [of('themes agree-touch'), of('themes offer-touch')];
        const otherMovement = moved.includes(index + 1);
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

export const told = async (file: string, coach: string) =>
  new PlayedScenario(readScenario(await readSample(file)).filter(isCommand), coach);
