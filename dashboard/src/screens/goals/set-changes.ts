import type { AttainmentPoint, GoalName, Role } from '@alliance/api-client/generated/api';
import { t } from '@lingui/core/macro';
import { list } from '../../words/counts.ts';
import { shortened } from './takeaway.ts';
import { quoted } from '../../words/quoted.ts';

/** Which goals count for a rater from a day on and didn't before, and the other way round. */
export interface SetChange {
  readonly joined: readonly GoalName[];
  readonly left: readonly GoalName[];
}

/** Absent where the same goals count as at the point before: T then says the same thing as there. */
export const changeAt = (point: AttainmentPoint | undefined): SetChange | undefined =>
  point && point.joined.length + point.left.length > 0
    ? { joined: point.joined, left: point.left }
    : undefined;

const named = (goals: readonly GoalName[]): string =>
  list(goals.map(({ text }) => quoted(shortened(text, 40))));

const said = ({ joined, left }: SetChange): string => {
  if (joined.length === 0) return t`${named(left)} left`;
  return left.length === 0 ? t`${named(joined)} joined` : t`${named(left)} left, ${named(joined)} joined`;
};

/** "“To rest” left, “To ask” joined"; for whom, where it holds for one of the two. */
export const changesInWords = (
  { coach, supervisor }: Readonly<Record<Role, SetChange | undefined>>,
  name: (role: Role) => string,
): string => {
  const [one, other] = [coach && said(coach), supervisor && said(supervisor)];
  if (one && other) return one === other ? one : `${name('coach')}: ${one}; ${name('supervisor')}: ${other}`;
  if (one) return t`${one}, for ${name('coach')}`;
  return other ? t`${other}, for ${name('supervisor')}` : '';
};
