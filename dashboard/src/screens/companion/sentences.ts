import type {
  Brought,
  CompanionDocument,
  OwnLearning,
  OwnLearningKind,
  Quality,
  Role,
} from '@alliance/api-client/generated/api';
import { plural, t } from '@lingui/core/macro';
import { useSpokenName } from '../../pair/person.tsx';
import { capital, count, span, times } from '../../words/counts.ts';
import { dayInWords, dayShort } from '../../words/days-in-words.ts';
import { daysBetween } from '../../words/days.ts';

export const KIND: Readonly<Record<OwnLearningKind, string>> = {
  error: t`an error`,
  question: t`a question`,
  exploration: t`an exploration`,
};

export const QUALITIES: readonly Quality[] = ['acceptance', 'attention', 'curiosity', 'patience', 'candour'];

/** As whoever was met so says it. */
export const QUALITY: Readonly<Record<Quality, string>> = {
  acceptance: t`being accepted`,
  attention: t`being attended to`,
  curiosity: t`being met with curiosity`,
  patience: t`being waited for`,
  candour: t`being told openly`,
};

export const ON_QUALITY: Readonly<Record<Quality, string>> = {
  acceptance: t`on being accepted`,
  attention: t`on being attended to`,
  curiosity: t`on being met with curiosity`,
  patience: t`on being waited for`,
  candour: t`on being told openly`,
};

/** What was brought, in so few words that it stands on a line: a theme, what is tried, a review by its session. */
export const broughtInWords = ({ answered, session, text }: Brought): string => {
  if (answered.kind === 'review' && session !== undefined) return t`review of ${session}`;
  return text;
};

/** So many characters of what stands on an agenda are enough to know it by. */
const SHORT = 60;
const inShort = (text: string): string => (text.length > SHORT ? `${text.slice(0, SHORT).trimEnd()}…` : text);

/** The same in a list to choose from. */
export const besideInWords = (brought: Brought, coach: string, discreet: boolean): string => {
  const { answered, session, text, on } = brought;
  const day = dayShort(on);
  if (answered.kind === 'review')
    return session === undefined
      ? t`What ${coach} wrote · ${day}`
      : t`What ${coach} wrote of session ${session} · ${day}`;
  if (discreet) return session === undefined ? day : t`session ${session} · ${day}`;
  if (answered.kind === 'agenda-item') return t`On our agenda: ${inShort(text)} · ${day}`;
  return session === undefined ? t`${text} · ${day}` : t`${text}, session ${session} · ${day}`;
};

/** "in answer, the same day", "in answer, two days later", "unasked, after session 12" */
export const standsInWords = ({ to, on, session }: OwnLearning): string => {
  if (!to) return session === undefined ? t`unasked` : t`unasked, after session ${session}`;
  const later = daysBetween(to.on, on);
  if (later <= 0) return t`in answer, the same day`;
  return t`in answer, ${span(later)} later`;
};

/** How often, how much of it beside something, and what the first was. */
export const takeaway = (
  { sharings }: Pick<CompanionDocument, 'sharings'>,
  firstName: (role: Role) => string,
): string => {
  const [supervisor, coach] = [firstName('supervisor'), firstName('coach')];
  const first = sharings[0];
  if (!first) return t`${supervisor} hasn’t laid down anything of their own yet.`;
  const all = sharings.length;
  const inAnswer = sharings.filter(({ to }) => to).length;
  const often = capital(times(all));
  const how =
    inAnswer === 0
      ? t`${often} ${supervisor} has put something of their own on the table, unasked.`
      : inAnswer === all
        ? t`${often} ${supervisor} has put something of their own on the table, beside what ${coach} had brought.`
        : t`${often} ${supervisor} has put something of their own on the table, ${times(inAnswer)} beside what ${coach} had brought and ${times(all - inAnswer)} unasked.`;
  const latest = sharings.at(-1);
  if (!latest || all === 1) return t`${how} It was ${KIND[first.kind]}, on ${dayInWords(first.on)}.`;
  return t`${how} The first was ${KIND[first.kind]}, the latest ${KIND[latest.kind]}.`;
};

/** At the end of the coach’s line: in how many sessions something came up that they named. */
export const broughtIn = ({ brought, sessions }: CompanionDocument): string => {
  const named = brought.filter(({ answered }) => answered.kind === 'touch');
  const n = new Set(named.map(({ session }) => session)).size;
  return t`named something in ${n} of ${plural(sessions.length, { one: 'one session', other: `${sessions.length} sessions` })}`;
};

/** At the end of the supervisor's line: how many, in how many sessions, and how many of them answer. */
export const reciprocityInWords = ({ reciprocity }: CompanionDocument): string => {
  if (!reciprocity) return t`no session yet`;
  const { sharings, sessions, inAnswer } = reciprocity;
  const held = plural(sessions, { one: 'one session', other: `${sessions} sessions` });
  if (sharings === 0) return t`none in ${held}`;
  if (inAnswer === 0) return t`${sharings} in ${held}, unasked`;
  return inAnswer === sharings
    ? t`${sharings} in ${held}, in answer`
    : t`${sharings} in ${held}, ${inAnswer} of them in answer`;
};

/** It asks, and marks nobody. */
export const question = ({ sharings }: CompanionDocument, firstName: (role: Role) => string): string => {
  const first = sharings[0];
  if (!first) return t`What would ${firstName('supervisor')} have to trust, to lay down the first?`;
  if (first.session !== undefined && first.session > 1)
    return t`The first came after session ${first.session}. What had to be there before it could?`;
  return t`What changes for ${firstName('coach')} when ${firstName('supervisor')} doesn’t know either?`;
};

/** Where nothing was laid down yet. */
export const useAsked = (): ((role: Role) => string) => {
  const name = useSpokenName();
  return (role) =>
    role === 'supervisor'
      ? t`What do you not know yet, that ${name('coach')} might like to know of?`
      : t`What do you see in ${name('supervisor')} that you learn from?`;
};

/** How many of the last six sessions had something, and how many of the six before. */
export const lastSixInWords = (now: number, before: number | undefined): string =>
  before === undefined ? count(now) : t`${now}, and ${before} in the six before`;
