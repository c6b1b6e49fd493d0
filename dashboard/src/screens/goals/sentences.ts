import type {
  AttainmentPoint,
  GoalLevel,
  GoalsDocument,
  GoalVelocity,
  LearningGoal,
} from '../../app/documents/goals.ts';
import type { Role } from '../../app/documents/partnership.ts';
import { capital, count, counted, list, signed, times } from '../../words/counts.ts';
import { dayNear } from '../../words/days-in-words.ts';
import { latestBy, liveGoals, ratingsBy, ROLES } from './reading.ts';

type Names = (role: Role) => string;

export const level = (value: GoalLevel | number): string => signed(value, 0);

/** After a rater's name: how they see the goal move, or why that can't be said yet. */
export const seesIt = (goal: LearningGoal, role: Role): string => {
  const velocity: GoalVelocity | undefined = goal.velocity[role];
  const rated = ratingsBy(goal, role).length;
  if (velocity) return `sees it ${velocity.course}${velocity.course === 'slipping' ? ', for now' : ''}`;
  return rated === 0 ? 'hasn’t rated it' : `has rated it ${times(rated)}`;
};

/** "three of six, reworded twice" for a live goal; how it ended for one that has. */
export const standingInWords = (goal: LearningGoal, goals: readonly LearningGoal[], asOf: string): string => {
  const { standing, weight, wordings } = goal;
  if (standing.is === 'laid-down') return `laid down on ${dayNear(standing.on, asOf)}, with thanks`;
  if (standing.is === 'achieved') return `reached on ${dayNear(standing.on, asOf)}`;
  const all = liveGoals(goals).reduce((sum, other) => sum + other.weight, 0);
  const reworded = wordings.length - 1;
  const words = reworded === 0 ? 'as first worded' : `reworded ${times(reworded)}`;
  return liveGoals(goals).length > 1 ? `${count(weight)} of ${count(all)}, ${words}` : words;
};

/** The goals that T rests on: "All three, as each sees them". */
export const attainmentHeading = (goals: readonly LearningGoal[]): string => {
  const counting = goals.filter(({ standing }) => standing.is !== 'laid-down').length;
  if (counting === 1) return 'Our goal, as each sees it';
  return `${counting === 2 ? 'Both' : `All ${count(counting)}`}, as each sees them`;
};

const against = (t: number): string => {
  if (t >= 65) return 'well beyond what we hoped for by now';
  if (t > 52) return 'beyond what we hoped for by now';
  if (t >= 48) return 'about where we hoped to be';
  return t >= 35 ? 'short of what we hoped for by now' : 'far from what we hoped for by now';
};

const beginning = (t: number): string =>
  t > 52 ? 'beyond what we hope for' : t >= 48 ? 'about where we hope to be' : 'below what we hope for';

/**
 * After a rater's name: what their latest T means, against the 50 of "as hoped". A first rating is where they begin;
 * where the other has rated since, it says when that was.
 */
export const meaningOf = (points: readonly AttainmentPoint[], latestSession: number): string => {
  const latest = points.at(-1);
  if (!latest) return 'hasn’t rated yet.';
  if (points.length === 1) return `begins ${beginning(latest.t)}.`;
  return latest.session === latestSession
    ? `sees us ${against(latest.t)}.`
    : `saw us ${against(latest.t).replace(' by now', '')} after session ${latest.session}.`;
};

const coursePart = (points: readonly AttainmentPoint[], name: string): string => {
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last) return `${name} hasn’t rated yet`;
  return first === last
    ? `${name} puts us at ${last.t.toFixed(2)} after session ${last.session}`
    : `${name} from ${first.t.toFixed(2)} after session ${first.session} to ${last.t.toFixed(2)} after session ${last.session}`;
};

/** T by each rater, in a sentence; also the chart's name. */
export const attainmentInWords = ({ attainment }: Pick<GoalsDocument, 'attainment'>, name: Names): string =>
  `${capital(list(ROLES.map((role) => coursePart(attainment[role], name(role)))))}; 50 is as we hoped.`;

/** Where each sees one goal now, and where they began; also the chart's name. */
export const levelsInWords = (goal: LearningGoal, name: Names): string =>
  `${ROLES.map((role) => {
    const [first, last] = [ratingsBy(goal, role)[0], latestBy(goal, role)];
    if (!first || !last) return `${name(role)} hasn’t rated it`;
    const from = first === last ? '' : `, ${level(first.level)} at first`;
    return `${name(role)} sees it at ${level(last.level)} in session ${last.session}${from}`;
  }).join('; ')}.`;

/** Who rated, how often and over which sessions: "Rated by each after three of thirteen sessions." */
export const restsOn = (
  { goals, sessions }: Pick<GoalsDocument, 'goals' | 'sessions'>,
  name: Names,
): string => {
  const [coach, supervisor] = (['coach', 'supervisor'] as const).map(
    (role) => new Set(goals.flatMap((goal) => ratingsBy(goal, role).map(({ session }) => session))).size,
  );
  const held = `of ${counted(sessions.length, 'session')}`;
  return coach === supervisor
    ? `Rated by each after ${coach ? count(coach) : 'none'} ${held}.`
    : `Rated by ${name('coach')} after ${coach ? count(coach) : 'none'} ${held}, by ${name('supervisor')} after ${supervisor ? count(supervisor) : 'none'}.`;
};

/** T without one goal: "T then rests on two goals". What follows are the two figures. */
export const leftOn = ({ without }: LearningGoal): string => {
  const goals = without?.coach?.goals ?? without?.supervisor?.goals;
  return goals === undefined
    ? 'There is no T then until another goal is rated.'
    : `T then rests on ${counted(goals, 'goal')}`;
};
