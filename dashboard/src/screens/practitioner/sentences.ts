import type { GrowthDimension, GrowthLine, Role } from '@alliance/api-client/generated/api';
import { plural, t } from '@lingui/core/macro';
import { count, list, span, times } from '../../words/counts.ts';
import { monthNear } from '../../words/days-in-words.ts';
import { NAMES } from './dimensions.ts';
import { cameDownAt, furthest, otherOf, standsLower } from './reading.ts';

type Called = (role: Role) => string;

/** Weeks, where a span of months would blur how long two sessions were apart. */
export const weeksApart = (days: number): string => {
  const weeks = Math.round(days / 7);
  return weeks > 20 ? span(days) : plural(weeks, { one: 'one week', other: `${count(weeks)} weeks` });
};

/** Only where one or two stand out among several: else it says nothing of any. */
const cameFurthest = (lines: readonly GrowthLine[], name: string): string | undefined => {
  const [first, second, third] = furthest(lines);
  if (!first?.course || third) return undefined;
  const [one, { first: from, latest: to }] = [NAMES[first.dimension], first.course];
  if (second) return t`By ${name}’s own placing, ${one} and ${NAMES[second.dimension]} came furthest.`;
  return lines.filter(({ course }) => course).length > 1
    ? t`By ${name}’s own placing, ${one} came furthest, from ${from} to ${to}.`
    : t`By ${name}’s own placing, ${one} went from ${from} to ${to}.`;
};

const cameDown = (lines: readonly GrowthLine[]): string | undefined => {
  const line = lines.find((each) => each.course && each.course.cameDown.length > 0 && !standsLower(each));
  const latest = line?.course?.cameDown.at(-1);
  if (!line?.course || !latest) return undefined;
  const [name, often] = [NAMES[line.dimension], times(line.course.cameDown.length)];
  return latest.apart
    ? t`${name} came down ${often}, after ${weeksApart(latest.apart.days)} apart.`
    : t`${name} came down ${often}.`;
};

const lowerNow = (lines: readonly GrowthLine[], day: string): string | undefined => {
  const line = lines.find((each) => standsLower(each));
  const down = line && standsLower(line);
  return down && t`${NAMES[line.dimension]} stands lower than in ${monthNear(down.since, day)}.`;
};

/** What seven lines say, of each by itself. Nothing is said over several but which went furthest. */
export const takeaway = (lines: readonly GrowthLine[], name: string, day: string): string => {
  const said = [cameFurthest(lines, name), cameDown(lines), lowerNow(lines, day)].filter(
    (each) => each !== undefined,
  );
  if (said.length > 0) return said.join(' ');
  const placed = lines.filter(({ placings }) => placings.length > 0);
  const [first] = placed;
  if (!first) return t`${name} has placed nothing here so far.`;
  const where = list(placed.map(({ dimension }) => NAMES[dimension]));
  return t`So far ${name} has placed something at ${where}. One place is a point, and no line.`;
};

/** How many there are, and who said them. */
export const howMany = ({ placings }: GrowthLine, of: Role, called: Called): string => {
  const answered = placings.filter(({ answer }) => answer).length;
  const [name, other] = [called(of), called(otherOf(of))];
  const placed = plural(placings.length, {
    one: `one placing by ${name}`,
    other: `${count(placings.length)} placings by ${name}`,
  });
  return t`${placed}, answered by ${other} ${times(answered)}`;
};

const ASKS: Readonly<Record<GrowthDimension, string>> = {
  reflective: t`What do you see when you look at it again?`,
  curious: t`What are you curious about that has no answer yet?`,
  trusting: t`What can be said here that couldn’t be said before?`,
  responsible: t`What did you choose to learn, and what was chosen for you?`,
  'aware-of-systems': t`Whom do we leave out when we talk of this?`,
  'aware-of-impact': t`What stays behind when you have left?`,
  'at-home': t`When are you most yourself at work?`,
};

/** What a placing might be asked; never what it is worth. */
export const questionAt = (line: GrowthLine, placingId: string | undefined): string => {
  const down = placingId === undefined ? undefined : cameDownAt(line, placingId);
  if (down?.apart) return t`What does this need from us when the weeks are long?`;
  if (down) return t`What was there before, and what took its place?`;
  return ASKS[line.dimension];
};

/** A line of one dimension in words, for who can’t see it. */
export const lineInWords = (line: GrowthLine, of: Role, called: Called): string => {
  const name = NAMES[line.dimension];
  if (line.placings.length === 0) return t`${name}: nothing placed yet`;
  const said = howMany(line, of, called);
  const asked = questionAt(line, line.placings.at(-1)?.placingId);
  if (!line.course) return t`${name}: ${said}. ${asked}`;
  const { first, latest } = line.course;
  return t`${name}: from ${first} to ${latest}; ${said}. ${asked}`;
};
