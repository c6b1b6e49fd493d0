import {
  agendaItemClosed,
  agendaItemMoved,
  agendaItemReopened,
  agendaItemReworded,
  agendaItemShared,
  agendaItemWithdrawn,
  momentInsightDropped,
  momentInsightOffered,
  momentWorkedWith,
  type AgendaOrigin,
  type AgendaOutcome,
} from '@alliance/facts/agenda';
import { on, uuid, type DatedFact } from './pair-history.ts';
import { AMARA, JUDITH, session, theme } from './people.ts';

export const item = (number: number): string => uuid(700 + number);
export const insight = (number: number): string => uuid(750 + number);

export const bring = (
  by: string,
  number: number,
  inSession: number,
  text: string,
  day: string,
  noticedOn?: string,
): readonly DatedFact[] =>
  on(
    `${day}T08:10`,
    agendaItemShared({ by, itemId: item(number), sessionId: session(inSession), text, noticedOn }),
  );

export const sayOtherwise = (by: string, number: number, text: string, day: string): readonly DatedFact[] =>
  on(`${day}T08:20`, agendaItemReworded({ by, itemId: item(number), text }));

export const carryOver = (by: string, number: number, to: number, day: string): readonly DatedFact[] =>
  on(`${day}T08:30`, agendaItemMoved({ by, itemId: item(number), sessionId: session(to) }));

export const takeOff = (by: string, number: number, day: string): readonly DatedFact[] =>
  on(`${day}T08:40`, agendaItemWithdrawn({ by, itemId: item(number) }));

export const bringFrom = (
  by: string,
  number: number,
  inSession: number,
  origin: AgendaOrigin,
  day: string,
): readonly DatedFact[] =>
  on(
    `${day}T08:12`,
    agendaItemShared({ by, itemId: item(number), sessionId: session(inSession), text: 'Again?', origin }),
  );

export const leave = (
  by: string,
  number: number,
  outcome: AgendaOutcome,
  day: string,
): readonly DatedFact[] => on(`${day}T18:50`, agendaItemClosed({ by, itemId: item(number), outcome }));

export const takeUpAgain = (by: string, number: number, day: string): readonly DatedFact[] =>
  on(`${day}T18:55`, agendaItemReopened({ by, itemId: item(number) }));

const came = (number: number, words: string, themes: readonly number[]) => ({
  itemId: item(number),
  insightId: insight(number),
  insight: words,
  themeIds: themes.map(theme),
});

export const offerInsight = (
  by: string,
  number: number,
  words: string,
  day: string,
  themes: readonly number[] = [],
): readonly DatedFact[] => on(`${day}T19:10`, momentInsightOffered({ by, ...came(number, words, themes) }));

export const dropInsight = (by: string, number: number, day: string): readonly DatedFact[] =>
  on(`${day}T19:15`, momentInsightDropped({ by, itemId: item(number), insightId: insight(number) }));

export const workWith = (
  by: string,
  number: number,
  words: string,
  day: string,
  themes: readonly number[] = [],
): readonly DatedFact[] => on(`${day}T19:20`, momentWorkedWith({ by, ...came(number, words, themes) }));

/** What the two of a year bring: one thing taken off again, one carried over and worked with. */
export const bringing: readonly DatedFact[] = [
  ...bring(AMARA, 1, 2, 'I was glad of your silence, and minded.', '2025-03-20', '2025-03-18'),
  ...sayOtherwise(AMARA, 1, 'I was glad of your silence, and later I minded.', '2025-03-21'),
  ...bring(JUDITH, 2, 3, 'Whose hour is it?', '2025-03-22'),
  ...takeOff(JUDITH, 2, '2025-03-23'),
  ...carryOver(JUDITH, 1, 3, '2025-04-04'),
  ...bringFrom(JUDITH, 3, 3, { kind: 'theme', id: theme(1) }, '2025-04-05'),
  ...leave(AMARA, 3, 'not-taken-up', '2025-04-16'),
  ...offerInsight(AMARA, 1, 'We were polite.', '2025-04-16'),
  ...dropInsight(AMARA, 1, '2025-04-17'),
  ...takeUpAgain(JUDITH, 3, '2025-04-18'),
  ...offerInsight(JUDITH, 1, 'We both looked after the other.', '2025-04-18', [1, 2]),
  ...workWith(AMARA, 1, 'We both looked after the other.', '2025-04-19', [1, 2]),
];
