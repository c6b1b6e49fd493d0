import type {
  GoalLevel,
  GoalRating,
  GoalVelocity,
  GoalsDocument,
  LearningGoal,
  Role,
} from '@alliance/api-client/generated/api';
import { plural, t } from '@lingui/core/macro';
import { count, times } from '../../words/counts.ts';
import { signed } from '../../words/figures.ts';
import { dayInWords, dayNear } from '../../words/days-in-words.ts';
import { latestBy, ratingsBy, ROLES } from '../../pair/threads/ratings.ts';
import { liveGoals, wordingOf } from './reading.ts';
import { changesInWords } from './set-changes.ts';
import { attainmentRows } from './tables.ts';
import { shortened } from './takeaway.ts';
import { quoted } from '../../words/quoted.ts';

type Names = (role: Role) => string;

export const level = (value: GoalLevel | number): string => signed(value, 0);

const COURSES: Readonly<Record<GoalVelocity['course'], string>> = {
  advancing: t`sees it advancing`,
  holding: t`sees it holding`,
  slipping: t`sees it slipping, for now`,
};

/** After a rater's name: how they see the goal move, or why that can't be said yet. */
export const seesIt = (goal: LearningGoal, role: Role): string => {
  const velocity: GoalVelocity | undefined = goal.velocity[role];
  const rated = ratingsBy(goal, role).length;
  if (velocity) return COURSES[velocity.course];
  return rated === 0 ? t`hasn’t rated it` : t`has rated it ${times(rated)}`;
};

/** What a rating says, in the words that its level had when it was given. */
const inWords = ({ anchor, level: rated }: GoalRating): string => quoted(anchor ?? level(rated));

/** How much a goal matters beside the others, from 1 to 5. */
export const WEIGHT_WORDS: Readonly<Record<number, string>> = {
  1: t`a little`,
  2: t`somewhat`,
  3: t`much`,
  4: t`very much`,
  5: t`most of all`,
};

/** "matters much, reworded twice" for a live goal; how it ended for one that has. */
export const standingInWords = (goal: LearningGoal, goals: readonly LearningGoal[], asOf: string): string => {
  const { standing, weight, wordings } = goal;
  if (standing.is === 'laid-down') return t`laid down on ${dayNear(standing.on, asOf)}, with thanks`;
  if (standing.is === 'achieved') return t`reached on ${dayNear(standing.on, asOf)}`;
  const reworded = wordings.length - 1;
  const words = reworded === 0 ? t`as first worded` : t`reworded ${times(reworded)}`;
  const weighs = WEIGHT_WORDS[weight];
  return weighs && liveGoals(goals).length > 1 ? t`matters ${weighs}, ${words}` : words;
};

/** The goals that T rests on: "All three, as each sees them". */
export const attainmentHeading = (goals: readonly LearningGoal[]): string => {
  const counting = goals.filter(({ standing }) => standing.is !== 'laid-down').length;
  if (counting === 1) return t`Our goal, as each sees it`;
  return counting === 2 ? t`Both, as each sees them` : t`All ${count(counting)}, as each sees them`;
};

/** Of the goals that count, the one that matters most and that this member has rated. */
const weightiest = (goals: readonly LearningGoal[], role: Role): LearningGoal | undefined =>
  goals
    .filter((goal) => goal.standing.is !== 'laid-down' && latestBy(goal, role))
    .toSorted((a, b) => b.weight - a.weight)[0];

/** After a rater's name: what their latest rating of the weightiest goal says, in the words of its level. */
export const seesInWords = (goals: readonly LearningGoal[], role: Role): string => {
  const goal = weightiest(goals, role);
  const latest = goal && latestBy(goal, role);
  return latest ? t`sees ${inWords(latest)}` : t`hasn’t rated yet`;
};

/** The same as a sentence, with the goal that it is of. */
const seenInWeightiest = (goals: readonly LearningGoal[], role: Role, name: string): string => {
  const goal = weightiest(goals, role);
  const latest = goal && latestBy(goal, role);
  return goal && latest
    ? t`In ${quoted(shortened(wordingOf(goal)))} ${name} sees ${inWords(latest)}.`
    : t`${name} hasn’t rated yet.`;
};

/** What each sees in the weightiest goal, and where the goals that count changed; also the chart's name. */
export const attainmentInWords = (
  document: Pick<GoalsDocument, 'attainment' | 'goals'>,
  name: Names,
): string => {
  const seen = ROLES.map((role) => seenInWeightiest(document.goals, role, name(role)));
  const changes = attainmentRows(document).flatMap(({ on, changes: at }) => {
    const words = changesInWords(at, name);
    return words ? [t`On ${dayInWords(on)} ${words}; the line begins anew there.`] : [];
  });
  return [...seen, ...changes].join(' ');
};

/** Where each sees one goal now, and where they began, in the words of its levels; also the chart's name. */
export const levelsInWords = (goal: LearningGoal, name: Names): string =>
  `${ROLES.map((role) => {
    const [first, last] = [ratingsBy(goal, role)[0], latestBy(goal, role)];
    if (!first || !last) return t`${name(role)} hasn’t rated it`;
    return first.level === last.level
      ? t`${name(role)} sees ${inWords(last)} in session ${last.session}`
      : t`${name(role)} sees ${inWords(last)} in session ${last.session}, ${inWords(first)} at first`;
  }).join('; ')}.`;

/** Who rated, how often and over which sessions: "Rated by each after three of thirteen sessions." */
export const restsOn = (
  { goals, sessions }: Pick<GoalsDocument, 'goals' | 'sessions'>,
  name: Names,
): string => {
  const [coach, supervisor] = (['coach', 'supervisor'] as const).map(
    (role) => new Set(goals.flatMap((goal) => ratingsBy(goal, role).map(({ session }) => session))).size,
  );
  const held = sessions.length;
  const after = (rated = 0) => (rated ? count(rated) : t`none`);
  return coach === supervisor
    ? plural(held, {
        one: `Rated by each after ${after(coach)} of one session.`,
        other: `Rated by each after ${after(coach)} of ${count(held)} sessions.`,
      })
    : plural(held, {
        one: `Rated by ${name('coach')} after ${after(coach)} of one session, by ${name('supervisor')} after ${after(supervisor)}.`,
        other: `Rated by ${name('coach')} after ${after(coach)} of ${count(held)} sessions, by ${name('supervisor')} after ${after(supervisor)}.`,
      });
};

/** T without one goal: "T then rests on two goals". What follows are the two figures. */
export const leftOn = ({ without }: LearningGoal): string => {
  const goals = without?.coach?.goals ?? without?.supervisor?.goals;
  return goals === undefined
    ? t`There is no T then until another goal is rated.`
    : plural(goals, { one: 'T then rests on one goal', other: `T then rests on ${count(goals)} goals` });
};
