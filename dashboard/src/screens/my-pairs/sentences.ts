import type { MyPairs, PairInShort } from '@alliance/api-client/generated/api';
import type { Day } from '@alliance/days/days';
import { plural, t } from '@lingui/core/macro';
import { capital, count, span } from '../../words/counts.ts';
import { dayAndMonth } from '../../words/days-in-words.ts';
import { daysBetween } from '../../words/days.ts';
import { firstNameOf } from '../../words/names.ts';

export const firstName = ({ other }: PairInShort): string => firstNameOf(other.name) || t`somebody`;

/** As many by name; of more only how many. */
const NAMED = 3;

/** "a, b, and c", as one says it in one breath. */
const inOneBreath = (parts: readonly string[]): string =>
  parts.length < 2
    ? (parts[0] ?? '')
    : t({
        message: `${parts.slice(0, -1).join(', ')}, and ${parts.at(-1) ?? ''}`,
        comment: 'Two or more clauses in one breath: a, b, and c.',
      });

const waitsIn = (pair: PairInShort, whom: PairInShort['waits'][number]['for']): number =>
  pair.waits.filter((each) => each.for === whom).length;

interface Waiting {
  readonly things: number;
  /** Absent where there are more than are named. */
  readonly name?: string;
  readonly whom: 'other' | 'both';
}

const eachWith = (pairs: readonly PairInShort[], whom: Waiting['whom']): readonly Waiting[] => {
  const waiting = pairs.filter((pair) => waitsIn(pair, whom) > 0);
  if (waiting.length > NAMED)
    return [{ whom, things: waiting.reduce((sum, pair) => sum + waitsIn(pair, whom), 0) }];
  return waiting.map((pair) => ({ whom, things: waitsIn(pair, whom), name: firstName(pair) }));
};

/** "one for Nadia", "four for you together with others" */
const inShort = ({ things, name, whom }: Waiting): string => {
  const some = count(things);
  if (whom === 'other') return name === undefined ? t`${some} for others` : t`${some} for ${name}`;
  return name === undefined
    ? t`${some} for you together with others`
    : t`${some} for you and ${name} together`;
};

/** The same where nothing waits for oneself, and this comes first. */
const thereIs = (first: Waiting): string =>
  plural(first.things, { one: `there is ${inShort(first)}`, other: `there are ${inShort(first)}` });

const waiting = (pairs: readonly PairInShort[]): string => {
  const mine = pairs.reduce((sum, pair) => sum + waitsIn(pair, 'you'), 0);
  const others = [...eachWith(pairs, 'other'), ...eachWith(pairs, 'both')];
  const [first, ...rest] = others;
  if (mine === 0 && first === undefined)
    return pairs.length === 1 ? t`Nothing waits between you.` : t`Nothing waits in any of your pairs.`;
  if (mine === 0)
    return t`Nothing waits for you; ${inOneBreath([...(first ? [thereIs(first)] : []), ...rest.map(inShort)])}.`;
  const forMe = plural(mine, { one: 'one thing waits for you', other: `${count(mine)} things wait for you` });
  const all = capital(inOneBreath([forMe, ...others.map(inShort)]));
  return t({ message: `${all}.`, comment: 'Ends a sentence.' });
};

/** "today", "tomorrow", "in six days" */
export const inDays = (today: Day, on: Day): string => {
  const days = daysBetween(today, on);
  return days === 0 ? t`today` : days === 1 ? t`tomorrow` : t`in ${count(days)} days`;
};

const meeting = ({ today, pairs }: MyPairs): string | undefined => {
  const next = pairs.find((pair) => pair.next);
  if (!next?.next) return undefined;
  const when = inDays(today, next.next.on);
  return next.sessions.length === 0
    ? t`You meet ${firstName(next)} for the first time ${when}.`
    : t`You meet ${firstName(next)} next, ${when}.`;
};

const unplanned = (pairs: readonly PairInShort[]): string | undefined => {
  const without = pairs.filter(({ next, paused }) => !next && !paused);
  if (without.length === 0) return undefined;
  const whom =
    without.length > NAMED ? t`${count(without.length)} of them` : inOneBreath(without.map(firstName));
  return t`With ${whom} nothing is planned.`;
};

/** What the page says in a breath: what waits for whom, whom one meets next, with whom nothing is planned. */
export const takeaway = (mine: MyPairs): string => {
  const living = mine.pairs.filter(({ endedOn }) => endedOn === undefined);
  if (living.length === 0) return t`All of your pairs have ended.`;
  return [waiting(living), meeting(mine), unplanned(living)].filter(Boolean).join(' ');
};

/** "every three weeks" */
const rhythmWords = ({ rhythm }: PairInShort): string | undefined => {
  if (!rhythm || rhythm.unit === 'sessions') return undefined;
  const { everyN, unit } = rhythm;
  return unit === 'weeks'
    ? plural(everyN, { one: 'every week', other: `every ${count(everyN)} weeks` })
    : plural(everyN, { one: 'every month', other: `every ${count(everyN)} months` });
};

const agreementWords = ({ agreement: { stage } }: PairInShort): string | undefined => {
  if (stage === 'none') return t`no agreement yet`;
  return stage === 'draft' ? t`agreement in draft` : undefined;
};

/** Beside a day, in figures: "in 6 days". */
export const inDaysBriefly = (today: Day, on: Day): string => {
  const days = daysBetween(today, on);
  return days < 2 ? inDays(today, on) : t`in ${days} days`;
};

/** Below a name: "13 sessions, every three weeks", "since 9 June, agreement in draft". */
export const soFar = (pair: PairInShort): string => {
  const { sessions, began } = pair;
  const met =
    sessions.length === 0
      ? t`since ${dayAndMonth(began)}`
      : plural(sessions.length, { one: '# session', other: '# sessions' });
  return [met, rhythmWords(pair), agreementWords(pair)].filter(Boolean).join(', ');
};

const agreedWords = (agreed: NonNullable<PairInShort['rhythm']>, days: number): string => {
  const isInWeeks = agreed.unit === 'weeks' && days >= 14 && days < 63;
  if (isInWeeks) return count(agreed.everyN);
  const { everyN, unit } = agreed;
  return unit === 'weeks'
    ? plural(everyN, { one: 'one week', other: `${count(everyN)} weeks` })
    : plural(everyN, { one: 'one month', other: `${count(everyN)} months` });
};

/** "it has been seven weeks; you agreed three" */
export const silence = ({ apart }: PairInShort): string | undefined => {
  if (!apart) return undefined;
  const { days, agreed } = apart;
  return agreed
    ? t`it has been ${span(days)}; you agreed ${agreedWords(agreed, days)}`
    : t`it has been ${span(days)} since you met`;
};

/** The same as a question to look at together: nobody’s fault. */
export const silenceAsked = ({ apart }: PairInShort): string | undefined => {
  if (!apart) return undefined;
  const { days, agreed } = apart;
  return agreed
    ? t`It has been ${span(days)}, and you agreed ${agreedWords(agreed, days)}. Still right for you both?`
    : t`It has been ${span(days)} since you met. Still right for you both?`;
};
