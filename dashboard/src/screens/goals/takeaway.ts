import type { GoalsDocument, LearningGoal, Role } from '@alliance/api-client/generated/api';
import { plural, t } from '@lingui/core/macro';
import { capital, count, list } from '../../words/counts.ts';
import { ratingsBy, ROLES } from '../../pair/threads/ratings.ts';
import { hasCome, liveGoals, seenDifferently, wordingOf } from './reading.ts';
import { quoted } from '../../words/quoted.ts';

type Names = (role: Role) => string;

/** A wording short enough to stand in a sentence, cut between words. */
export const shortened = (text: string, longest = 60): string => {
  if (text.length <= longest) return text;
  const cut = text.slice(0, longest);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 20)).replace(/[,;:.\s]+$/, '')}…`;
};

const inMarks = (goal: LearningGoal): string => quoted(shortened(wordingOf(goal)));

/** "All three", "Both", "Two of three" */
const shareCome = (some: number, all: number): string => {
  if (some < all) return t`${capital(count(some))} of ${count(all)} have come further than when we began.`;
  return all === 2
    ? t`Both have come further than when we began.`
    : t`All ${count(all)} have come further than when we began.`;
};

const course = (goals: readonly LearningGoal[], name: Names): string => {
  const rated = ROLES.filter((role) => goals.some((goal) => ratingsBy(goal, role).length > 0));
  if (rated.length === 0)
    return plural(goals.length, {
      one: 'One goal in words; neither of us has said yet where we stand.',
      other: `${capital(count(goals.length))} goals in words; neither of us has said yet where we stand.`,
    });
  const twice = goals.filter((goal) => ROLES.some((role) => ratingsBy(goal, role).length > 1));
  if (twice.length === 0)
    return rated.length === 2
      ? t`Each of us has said where we begin.`
      : t`${name(rated[0] ?? 'coach')} has said where we begin.`;
  const come = goals.filter(hasCome);
  const [first] = come;
  if (!first) return t`By our ratings we stand where we began.`;
  if (come.length === 1)
    return goals.length === 1
      ? t`${inMarks(first)} has come further than when we began.`
      : t`Of ${count(goals.length)}, ${inMarks(first)} has come further than when we began.`;
  return shareCome(come.length, goals.length);
};

const between = (goals: readonly LearningGoal[], name: Names): string => {
  const both = list(ROLES.map(name));
  const silent = ROLES.filter((role) => goals.every((goal) => ratingsBy(goal, role).length === 0));
  if (silent.length === 2) return '';
  if (silent[0]) return t`${name(silent[0])} hasn’t rated yet.`;
  const apart = seenDifferently(goals);
  const [most] = apart;
  const compared = goals.filter((goal) => ROLES.every((role) => ratingsBy(goal, role).length > 0));
  if (compared.length === 0) return '';
  if (!most) {
    const [only] = compared;
    if (compared.length > 1) return t`${both} see each at the same level.`;
    return goals.length > 1 && only
      ? t`${both} see ${inMarks(only)} at the same level.`
      : t`${both} see it at the same level.`;
  }
  if (apart.length === 1) return t`${both} differ, for now, on how far ${inMarks(most)} has come.`;
  return t`${both} differ, for now, on ${count(apart.length)}, most on ${inMarks(most)}.`;
};

const closed = (goals: readonly LearningGoal[]): string => {
  const reached = goals.filter(({ standing }) => standing.is === 'achieved').length;
  const laidDown = goals.filter(({ standing }) => standing.is === 'laid-down').length;
  if (reached === 0 && laidDown === 0) return '';
  if (reached === 0)
    return plural(laidDown, {
      one: 'One was laid down, with what it taught us.',
      other: `${capital(count(laidDown))} were laid down, with what they taught us.`,
    });
  const wereReached = plural(reached, {
    one: 'One was reached',
    other: `${capital(count(reached))} were reached`,
  });
  return laidDown === 0
    ? t`${wereReached}.`
    : plural(laidDown, {
        one: `${wereReached} and one laid down, with what it taught us.`,
        other: `${wereReached} and ${count(laidDown)} laid down, with what they taught us.`,
      });
};

/** What our goals come to, in two or three sentences. */
export const takeaway = ({ goals }: Pick<GoalsDocument, 'goals'>, name: Names): string => {
  const live = liveGoals(goals);
  if (goals.length === 0) return t`No learning goal is in words yet.`;
  return [
    ...(live.length ? [course(live, name), between(live, name)] : [t`No goal is being pursued now.`]),
    closed(goals),
  ]
    .filter(Boolean)
    .join(' ');
};
