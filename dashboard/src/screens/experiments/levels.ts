import type { GoalRating, LearningGoal, Role } from '@alliance/api-client/generated/api';
import { plural, t } from '@lingui/core/macro';
import { latestBy, ratingsBy, ROLES } from '../../pair/threads/ratings.ts';
import { count } from '../../words/counts.ts';

/** What a goal’s present levels say in its own words, each with who sees it so: one of both where they agree. */
export const levelsNow = (
  goal: Pick<LearningGoal, 'ratings' | 'anchors'>,
): readonly { readonly roles: readonly Role[]; readonly words: string }[] => {
  const seen = ROLES.flatMap((role) => {
    const latest = latestBy(goal, role);
    const words = latest && goal.anchors[latest.level + 2];
    return words ? [{ role, level: latest.level, words }] : [];
  });
  return seen.flatMap(({ role, level, words }, i) =>
    seen.findIndex((each) => each.level === level) === i
      ? [
          {
            roles: [role, ...seen.slice(i + 1).flatMap((each) => (each.level === level ? each.role : []))],
            words,
          },
        ]
      : [],
  );
};

export type Gains = Readonly<Partial<Record<Role, number>>>;

const gainOf = (ratings: readonly GoalRating[], session: number): number => {
  const at = ratings.findIndex((rating) => rating.session === session);
  const [before, now] = [ratings[at - 1], ratings[at]];
  return before && now ? now.level - before.level : 0;
};

/** By how many levels each of the two saw it move on in a session; nobody is in it who didn't. */
export const gainsIn = (goal: Pick<LearningGoal, 'ratings'>, session: number): Gains =>
  Object.fromEntries(
    ROLES.flatMap((role) => {
      const gain = gainOf(ratingsBy(goal, role), session);
      return gain > 0 ? [[role, gain]] : [];
    }),
  );

const levelsOn = (gain: number): string =>
  plural(gain, { one: 'one level on', other: `${count(gain)} levels on` });

/** "one level on, as both of us saw it"; nothing where nobody saw it move, or each another way. */
export const gainInWords = (gains: Gains, firstName: (role: Role) => string): string | undefined => {
  const { coach, supervisor } = gains;
  if (coach !== undefined && supervisor !== undefined)
    return coach === supervisor ? t`${levelsOn(coach)}, as both of us saw it` : undefined;
  const role = coach === undefined ? 'supervisor' : 'coach';
  const gain = gains[role];
  return gain === undefined ? undefined : t`${levelsOn(gain)}, as ${firstName(role)} saw it`;
};
