import type { Day } from '@alliance/api-client/generated/api';
import { FAMILY } from '../../pair/theme-families.ts';
import { capital, count, list, span } from '../../words/counts.ts';
import { dayNear } from '../../words/days-in-words.ts';
import { daysBetween } from '../../words/days.ts';
import { asks, type Group, type Line, type PairColumn } from './reading.ts';
import type { AcrossPairs } from '@alliance/api-client/generated/api';
import { plural, t } from '@lingui/core/macro';
import { STATE } from '../../pair/theme-states.ts';

/** As many by name; of more only how many. */
const NAMED = 3;

/** "with Amara and with Sinéad", "with four of them" */
export const withWhom = (names: readonly string[]): string => {
  const once = [...new Set(names)];
  return once.length > NAMED
    ? t`with ${count(once.length)} of them`
    : list(once.map((name) => t`with ${name}`));
};

const namesIn = (lines: readonly Line[], state: Line['state']): readonly string[] =>
  lines.filter((line) => line.state === state).map(({ pair }) => pair.name);

/** Whom the family that most pairs have named has been named with, and how it goes there. */
const course = ({ heading, lines }: Group, whom: string): string => {
  const [back, stuck] = [namesIn(lines, 'returning'), namesIn(lines, 'stuck')];
  const [returned, stayed] = [withWhom(back), withWhom(stuck)];
  if (back.length > 0 && stuck.length > 0)
    return t`${heading} has been named with ${whom}: it came back ${returned}, and hasn’t moved ${stayed}.`;
  if (back.length > 0) return t`${heading} has been named with ${whom}: it came back ${returned}.`;
  return stuck.length > 0
    ? t`${heading} has been named with ${whom}: it hasn’t moved ${stayed}.`
    : t`${heading} has been named with ${whom}.`;
};

const pairsOf = ({ lines }: Group): number => new Set(lines.map(({ pair }) => pair.allianceId)).size;

const named = (families: readonly Group[], pairs: number): string => {
  const most = Math.max(...families.map(pairsOf));
  const leading = families.filter((each) => pairsOf(each) === most);
  // Of several, the one of which there is something to ask.
  const first = leading.find((each) => each.lines.some(asks)) ?? leading[0];
  if (!first) return t`Nothing has been named with anybody here yet.`;
  if (pairs === 1) {
    const name = first.lines[0]?.pair.name ?? t`somebody`;
    return plural(families.length, {
      one: `With ${name}, one family of themes has been named.`,
      other: `With ${name}, ${count(families.length)} families of themes have been named.`,
    });
  }
  if (most === 1) return t`No family of themes has been named with two of them.`;
  const whom =
    most === pairs ? (pairs === 2 ? t`both` : t`all ${count(pairs)}`) : t`${count(most)} of ${count(pairs)}`;
  return course(first, whom);
};

const notNamed = ({ families }: AcrossPairs['questions']['notNamed']): string | undefined => {
  const [only] = families;
  if (!only) return undefined;
  return families.length === 1
    ? t`${capital(FAMILY[only])} has been named with nobody.`
    : t`${capital(count(families.length))} families have been named with nobody.`;
};

/** What the page says in a breath. What the pairs have named is told; what it means is not. */
export const takeaway = (across: AcrossPairs, families: readonly Group[]): string =>
  [
    named(families, across.pairs.length),
    ...(families.length > 0 ? [notNamed(across.questions.notNamed)] : []),
  ]
    .filter(Boolean)
    .join(' ');

/** A line as it is drawn, in words: "came up in 6 of 13 sessions, last on 24 June". */
export const lineInWords = ({ touched, pair: { sessions } }: Line, today: Day): string => {
  const last = sessions[Math.max(0, ...touched) - 1];
  if (sessions.length === 0) return t`no session yet`;
  const of = sessions.length;
  if (last === undefined)
    return plural(of, {
      one: 'hasn’t come up in one session',
      other: `hasn’t come up in ${count(of)} sessions`,
    });
  const day = dayNear(last, today);
  return plural(of, {
    one: `came up in ${touched.size} of one session, last on ${day}`,
    other: `came up in ${touched.size} of ${count(of)} sessions, last on ${day}`,
  });
};

/** At the end of a line, where its state isn’t known before it came up. */
export const stateOf = ({ state }: Line): string => (state ? STATE[state] : t`not yet`);

/** "in eighteen months" */
export const sinceThen = (since: Day, today: Day): string =>
  t`in ${span(Math.max(1, daysBetween(since, today)))}`;

export const resting = (
  pairs: AcrossPairs['pairs'],
  told: readonly PairColumn[],
  today: Day,
): readonly string[] =>
  pairs.flatMap(({ paused }, i) => {
    const { name } = told[i] ?? {};
    return paused && name ? [t`${name} since ${dayNear(paused.since, today)}`] : [];
  });
