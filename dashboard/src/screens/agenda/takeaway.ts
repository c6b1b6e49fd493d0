import type { AgendaItem, AgendaOfSession, Role } from '@alliance/api-client/generated/api';
import { plural, t } from '@lingui/core/macro';
import { dayAt, timeOf } from '../../device/clock.ts';
import { howHeld } from '../../pair/how-held.ts';
import { capital, count } from '../../words/counts.ts';
import { weekdayAndDay } from '../../words/days-in-words.ts';

const things = (of: number): string => plural(of, { one: 'one thing', other: `${count(of)} things` });

/** "Amara brings four things, Judith two": who brings more comes first, and nobody who brings nothing. */
const whoBrings = (items: readonly AgendaItem[], name: (role: Role) => string): string => {
  const brought = (['coach', 'supervisor'] as const).map((role) => ({
    who: name(role),
    many: items.filter(({ by }) => by === role).length,
  }));
  const [first, second] = brought.filter(({ many }) => many > 0).toSorted((a, b) => b.many - a.many);
  if (!first) return t`Nothing stands on our agenda yet. What would you bring?`;
  return second
    ? t`${capital(first.who)} brings ${things(first.many)}, ${second.who} ${count(second.many)}.`
    : t`${capital(first.who)} brings ${things(first.many)}.`;
};

/** When and how the two meet next, and who brings how much. */
export const takeaway = (next: AgendaOfSession | undefined, name: (role: Role) => string): string => {
  if (!next?.planned) return t`No session is planned. What would be worth one?`;
  const { at, ...meeting } = next.planned;
  const when = weekdayAndDay(dayAt(at));
  return t`We meet on ${when} at ${timeOf(at)}, for ${howHeld(meeting)}. ${whoBrings(next.items, name)}`;
};
