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
import { latestBy, liveGoals, ratingsBy, ROLES, wordingOf } from './reading.ts';
import { changesInWords } from './set-changes.ts';
import { attainmentRows } from './tables.ts';
import { shortened } from './takeaway.ts';
import { quoted } from '../../words/quoted.ts';

type Names = (role: Role) => string;

export const level = (value: GoalLevel | number): string => signed(value, 0);

/** After a rater's name: how they see the goal move, or why that can't be said yet. */
export const seesIt = (goal: LearningGoal, role: Role): string => {
  const velocity: GoalVelocity | undefined = goal.velocity[role];
  const rated = ratingsBy(goal, role).length;
  if (velocity) return t`sees it ${velocity.course}${velocity.course === 'slipping' ? t`, for now` : ''}`;
  return rated === 0 ? t`hasn’t rated it` : t`has rated it ${times(rated)}`;
};

/** What a rating says, in the words that its level had when it was given. */
const inWords = ({ anchor, level: rated }: GoalRating): string => quoted(anchor ?? level(rated));

/** How much a goal matters beside the others, from 1 to 5. */
export const WEIGHT_WORDS: Readonly<Record<number, string>> = {
  1: t`a little`,
  2: 'somewhat',
  3: 'much',
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
  return liveGoals(goals).length > 1 ? t`matters ${WEIGHT_WORDS[weight] ?? 'much'}, ${words}` : words;
};

/** The goals that T rests on: "All three, as each sees them". */
export const attainmentHeading = (goals: readonly LearningGoal[]): string => {
  const counting = goals.filter(({ standing }) => standing.is !== 'laid-down').length;
  if (counting === 1) return t`Our goal, as each sees it`;
  return t`${counting === 2 ? t`Both` : t`All ${count(counting)}`}, as each sees them`;
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

/** What each sees in the weightiest goal, and where the goals that count changed; also the chart's name. */
export const attainmentInWords = (
  document: Pick<GoalsDocument, 'attainment' | 'goals'>,
  name: Names,
): string => {
  const seen = ROLES.map((role) => {
    const goal = weightiest(document.goals, role);
    const where = goal ? t`In ${quoted(shortened(wordingOf(goal)))} ` : '';
    return `${where}${name(role)} ${seesInWords(document.goals, role)}.`;
  });
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
    const from = first.level === last.level ? '' : t`, ${inWords(first)} at first`;
    return t`${name(role)} sees ${inWords(last)} in session ${last.session}${from}`;
  }).join('; ')}.`;

/** Who rated, how often and over which sessions: "Rated by each after three of thirteen sessions." */
export const restsOn = (
  { goals, sessions }: Pick<GoalsDocument, 'goals' | 'sessions'>,
  name: Names,
): string => {
  const [coach, supervisor] = (['coach', 'supervisor'] as const).map(
    (role) => new Set(goals.flatMap((goal) => ratingsBy(goal, role).map(({ session }) => session))).size,
  );
  const held = t`of ${plural(sessions.length, { one: 'one session', other: `${count(sessions.length)} sessions` })}`;
  return coach === supervisor
    ? t`Rated by each after ${coach ? count(coach) : 'none'} ${held}.`
    : t`Rated by ${name('coach')} after ${coach ? count(coach) : 'none'} ${held}, by ${name('supervisor')} after ${supervisor ? count(supervisor) : 'none'}.`;
};

/** T without one goal: "T then rests on two goals". What follows are the two figures. */
export const leftOn = ({ without }: LearningGoal): string => {
  const goals = without?.coach?.goals ?? without?.supervisor?.goals;
  return goals === undefined
    ? t`There is no T then until another goal is rated.`
    : t`T then rests on ${plural(goals, { one: 'one goal', other: `${count(goals)} goals` })}`;
};
