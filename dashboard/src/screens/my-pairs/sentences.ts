import type { MyPairs, PairInShort } from '@alliance/api-client/generated/api';
import type { Day } from '@alliance/days/days';
import { capital, count, counted, span } from '../../words/counts.ts';
import { dayAndMonth } from '../../words/days-in-words.ts';
import { daysBetween } from '../../words/days.ts';
import { firstNameOf } from '../../words/names.ts';

export const firstName = ({ other }: PairInShort): string => firstNameOf(other.name) || 'somebody';

/** As many by name; of more only how many. */
const NAMED = 3;

/** "a, b, and c", as one says it in one breath. */
const inOneBreath = (parts: readonly string[]): string =>
  parts.length < 2 ? (parts[0] ?? '') : `${parts.slice(0, -1).join(', ')}, and ${parts.at(-1)}`;

const waitsIn = (pair: PairInShort, whom: PairInShort['waits'][number]['for']): number =>
  pair.waits.filter((each) => each.for === whom).length;

const eachWith = (
  pairs: readonly PairInShort[],
  whom: 'other' | 'both',
  named: (name: string) => string,
  several: string,
): readonly string[] => {
  const waiting = pairs.filter((pair) => waitsIn(pair, whom) > 0);
  if (waiting.length > NAMED)
    return [`${count(waiting.reduce((sum, pair) => sum + waitsIn(pair, whom), 0))} for ${several}`];
  return waiting.map((pair) => `${count(waitsIn(pair, whom))} for ${named(firstName(pair))}`);
};

const waiting = (pairs: readonly PairInShort[]): string => {
  const mine = pairs.reduce((sum, pair) => sum + waitsIn(pair, 'you'), 0);
  const others = [
    ...eachWith(pairs, 'other', (name) => name, 'others'),
    ...eachWith(pairs, 'both', (name) => `you and ${name} together`, 'you together with others'),
  ];
  const [first, ...rest] = others;
  if (mine === 0 && first === undefined)
    return pairs.length === 1 ? 'Nothing waits between you.' : 'Nothing waits in any of your pairs.';
  if (mine === 0)
    return `Nothing waits for you; ${inOneBreath([`there ${first?.startsWith('one ') ? 'is' : 'are'} ${first}`, ...rest])}.`;
  return `${capital(inOneBreath([`${counted(mine, 'thing')} ${mine === 1 ? 'waits' : 'wait'} for you`, ...others]))}.`;
};

/** "today", "tomorrow", "in six days" */
export const inDays = (today: Day, on: Day): string => {
  const days = daysBetween(today, on);
  return days === 0 ? 'today' : days === 1 ? 'tomorrow' : `in ${count(days)} days`;
};

const meeting = ({ today, pairs }: MyPairs): string | undefined => {
  const next = pairs.find((pair) => pair.next);
  if (!next?.next) return undefined;
  const when = inDays(today, next.next.on);
  return next.sessions.length === 0
    ? `You meet ${firstName(next)} for the first time ${when}.`
    : `You meet ${firstName(next)} next, ${when}.`;
};

const unplanned = (pairs: readonly PairInShort[]): string | undefined => {
  const without = pairs.filter(({ next, paused }) => !next && !paused);
  if (without.length === 0) return undefined;
  const whom =
    without.length > NAMED ? `${count(without.length)} of them` : inOneBreath(without.map(firstName));
  return `With ${whom} nothing is planned.`;
};

/** What the page says in a breath: what waits for whom, whom one meets next, with whom nothing is planned. */
export const takeaway = (mine: MyPairs): string => {
  const living = mine.pairs.filter(({ endedOn }) => endedOn === undefined);
  if (living.length === 0) return 'All of your pairs have ended.';
  return [waiting(living), meeting(mine), unplanned(living)].filter(Boolean).join(' ');
};

/** "every three weeks" */
const rhythmWords = ({ rhythm }: PairInShort): string | undefined => {
  if (!rhythm || rhythm.unit === 'sessions') return undefined;
  const one = rhythm.unit === 'weeks' ? 'week' : 'month';
  return rhythm.everyN === 1 ? `every ${one}` : `every ${counted(rhythm.everyN, one)}`;
};

const agreementWords = ({ agreement: { stage } }: PairInShort): string | undefined => {
  if (stage === 'none') return 'no agreement yet';
  return stage === 'draft' ? 'agreement in draft' : undefined;
};

/** Beside a day, in figures: "in 6 days". */
export const inDaysBriefly = (today: Day, on: Day): string => {
  const days = daysBetween(today, on);
  return days < 2 ? inDays(today, on) : `in ${days} days`;
};

/** Below a name: "13 sessions, every three weeks", "since 9 June, agreement in draft". */
export const soFar = (pair: PairInShort): string => {
  const { sessions, began } = pair;
  const met =
    sessions.length === 0
      ? `since ${dayAndMonth(began)}`
      : `${sessions.length} ${sessions.length === 1 ? 'session' : 'sessions'}`;
  return [met, rhythmWords(pair), agreementWords(pair)].filter(Boolean).join(', ');
};

const agreedWords = (agreed: NonNullable<PairInShort['rhythm']>, days: number): string => {
  const isInWeeks = agreed.unit === 'weeks' && days >= 14 && days < 63;
  if (isInWeeks) return count(agreed.everyN);
  return counted(agreed.everyN, agreed.unit === 'weeks' ? 'week' : 'month');
};

/** "it has been seven weeks; you agreed three" */
export const silence = ({ apart }: PairInShort): string | undefined => {
  if (!apart) return undefined;
  const { days, agreed } = apart;
  return `it has been ${span(days)}${agreed ? `; you agreed ${agreedWords(agreed, days)}` : ' since you met'}`;
};

/** The same as a question to look at together: nobody’s fault. */
export const silenceAsked = ({ apart }: PairInShort): string | undefined => {
  if (!apart) return undefined;
  const { days, agreed } = apart;
  const agreedToo = agreed ? `, and you agreed ${agreedWords(agreed, days)}` : ' since you met';
  return `It has been ${span(days)}${agreedToo}. Still right for you both?`;
};
