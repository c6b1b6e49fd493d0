import type { RhythmNumbers } from '@alliance/facts/clause-numbers';
import { monthsBefore } from '../measures/calendar-day.ts';
import { isPaused, livedDays } from '../measures/paused-days.ts';
import { livingIndex } from '../measures/contract-life.ts';
import { nextPlanned } from '../session/reading/held-sessions.ts';
import { contractHistory, lastSpokenOf } from '../agreement/reading/contract-history.ts';
import { pausesOf } from '../agreement/reading/pauses.ts';
import { rhythmInForce } from '../agreement/reading/numbers-in-force.ts';
import { needsOfSessions } from '../agreement/reading/recontract-words.ts';
import { clauseNamed, rhythmOf } from '../agreement/reading/clause-words.ts';
import { roleOf } from '../pair/looking.ts';
import type { Attention } from './attention.ts';
import { gapIn, withGaps } from '../pulse/story/beats.ts';
import type { Telling } from './telling.ts';
import { beside } from '../theme/story/threads.ts';

/** Themes whose present state is a question. */
const themes = ({ lines, held }: Telling): readonly Attention[] => {
  const latest = held.at(-1);
  if (!latest) return [];
  return lines.flatMap(({ theme, state }): readonly Attention[] => {
    const { id: themeId, label, family } = theme;
    if (state !== 'returning' && state !== 'stuck') return [];
    const params = { themeId, label, family, session: latest.number, beside: beside(lines, themeId, latest) };
    return [{ id: `theme:${themeId}`, kind: `theme-${state}`, params }];
  });
};

const emerging = ({ lines, held }: Telling): readonly Attention[] =>
  lines
    .filter(({ state }) => state === 'emerging')
    .map(({ theme: { id: themeId, label } }) => ({
      id: `theme:${themeId}`,
      kind: 'themes-emerging',
      params: { themeId, label, session: held.length },
    }));

/** Of several, the latest that nothing followed. */
const drift = (telling: Telling): readonly Attention[] => {
  const need = needsOfSessions(telling.past, telling.held, telling).findLast(
    ({ answer }) => answer === 'drifting',
  );
  if (!need) return [];
  const by = need.by.map((member) => roleOf(telling, member));
  const params = { session: need.session.number, on: telling.dayOf(need.saidAt), by };
  return [{ id: `drift:${need.session.id}`, kind: 'drift', params }];
};

const NOTABLE_DISTANCE = 2;

const distance = ({ pulses }: Telling): readonly Attention[] => {
  const latest = withGaps(pulses).at(-1);
  if (!latest || latest.gap.size < NOTABLE_DISTANCE) return [];
  return [{ id: `distance:${latest.pulse.id}`, kind: 'distance', params: gapIn(latest) }];
};

/** The longest gap that the cadence measure lets pass where the two have set no time of their own. */
const DAYS_WITHOUT_A_RHYTHM = 120;
const DAYS_IN = { weeks: 7, months: 31 };

/** A rhythm that counts sessions says nothing about days. */
const daysAgreed = (rhythm: RhythmNumbers | undefined): number =>
  rhythm === undefined || rhythm.unit === 'sessions'
    ? DAYS_WITHOUT_A_RHYTHM
    : rhythm.everyN * DAYS_IN[rhythm.unit] + rhythm.graceDays;

/** Nothing to ask while a next day is agreed, or while the two rest; days that were paused aren't counted. */
const timeApart = (telling: Telling): readonly Attention[] => {
  const { held, past, asOf } = telling;
  const latest = held.at(-1);
  const rhythm = rhythmInForce(past.contract);
  if (!latest || nextPlanned(past.sessions, telling, asOf)) return [];
  const pauses = pausesOf(past.contract, telling);
  if (isPaused(pauses, telling.countedAsOf)) return [];
  const days = livedDays(pauses, latest.countedOn, telling.countedAsOf);
  if (days <= daysAgreed(rhythm)) return [];
  const agreed = rhythm && rhythm.unit !== 'sessions' ? rhythmOf(rhythm) : undefined;
  return [{ id: 'time-apart', kind: 'time-apart', params: { days, agreed } }];
};

/** Of the clauses that nobody spoke of for a year, the one that has waited the longest. */
const unspoken = (telling: Telling): readonly Attention[] => {
  const { contract } = telling.past;
  const { countedAsOf, countedDayOf } = telling;
  const life = livingIndex(contractHistory(contract, telling.members.coach.id, telling), countedAsOf);
  const [oldest] = (life?.notSpokenOf ?? [])
    .flatMap((clauseId) => {
      const since = lastSpokenOf(contract, clauseId);
      const isLong = since !== undefined && countedDayOf(since) < monthsBefore(countedAsOf, 12);
      return isLong ? [{ clauseId, since }] : [];
    })
    .toSorted((a, b) => (a.since < b.since ? -1 : 1));
  if (!oldest) return [];
  const params = { clause: clauseNamed(contract, oldest.clauseId), since: telling.dayOf(oldest.since) };
  return [{ id: `clause:${oldest.clauseId}`, kind: 'clause-unspoken', params }];
};

/** What the two might look at together; a question each, and nobody's fault. */
export const worthALook = (telling: Telling): readonly Attention[] => [
  ...themes(telling),
  ...drift(telling),
  ...distance(telling),
  ...timeApart(telling),
  ...unspoken(telling),
  ...emerging(telling),
];
