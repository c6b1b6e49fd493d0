import type { AgencyChange, Gap, RevealedPulse, Role } from '@alliance/api-client/generated/api';
import { plural, t } from '@lingui/core/macro';
import { count } from '../../words/counts.ts';
import { dayInWords } from '../../words/days-in-words.ts';
import { points } from '../../words/points.ts';
import { courseOf, higherIn } from './reading.ts';

type Names = (role: Role) => string;

/** How far apart we were at each pulse, as one would say it; also the drawing's name. The table has the figures. */
export const distanceInWords = (pulses: readonly RevealedPulse[], name: Names): string => {
  const told = pulses.map(({ session, gap }) => t`${points(gap.size)} after session ${session}`);
  const latest = pulses.at(-1);
  if (!latest) return t`No pulse yet.`;
  const higher = higherIn(latest);
  const who = higher ? t` In the latest, ${name(higher)}’s are the higher.` : '';
  return t`The distance between our answers: ${told.join(', ')}.${who}`;
};

const shape = (r: number, past: boolean): string => {
  if (r <= -0.3)
    return t`where one ${past ? 'stood' : 'stands'} higher, the other ${past ? 'stood' : 'stands'} lower`;
  if (r >= 0.3) return t`we ${past ? t`rose and fell` : t`rise and fall`} on the same statements`;
  return t`the one’s highs and lows ${past ? 'said' : 'say'} little of the other’s`;
};

/** Whether we are high and low on the same statements: then, and now. Empty where it can't be said. */
export const shapeInWords = (pulses: readonly RevealedPulse[]): string => {
  const course = courseOf(pulses);
  if (!course) return '';
  const { widest, latest } = course;
  const then =
    widest === latest || widest.gap.shape === undefined
      ? ''
      : t`After session ${widest.session} ${shape(widest.gap.shape, true)}.`;
  const now =
    latest.gap.shape === undefined
      ? ''
      : `${widest === latest ? t`After session ${latest.session}` : t`Now`} ${shape(latest.gap.shape, false)}.`;
  return [then, now].filter(Boolean).join(' ');
};

/** One statement, from the widest pulse to the latest: "4 apart, now none". */
export const statementInWords = (
  pulses: readonly RevealedPulse[],
  statement: number,
  name: Names,
): string => {
  const course = courseOf(pulses);
  if (!course) return '';
  const [then, now] = [course.widest, course.latest].map((pulse) => pulse.gap.byStatement[statement] ?? 0);
  const higher = (g: number): string => t`, ${name(g > 0 ? 'coach' : 'supervisor')} higher`;
  if (then === undefined || now === undefined) return '';
  if (course.widest === course.latest) return now === 0 ? 'alike' : t`${Math.abs(now)} apart${higher(now)}`;
  if (then === 0 && now === 0) return t`alike, both times`;
  if (now === 0) return t`${Math.abs(then)} apart, now none`;
  const turned = then !== 0 && Math.sign(then) !== Math.sign(now);
  return t`${then === 0 ? 'alike' : t`${Math.abs(then)} apart`}, now ${Math.abs(now)}${turned || then === 0 ? higher(now) : ''}`;
};

/** What a change in one's own say comes to, against what chance alone could show. */
export const changeInWords = (change: AgencyChange | undefined, name: string): string => {
  if (!change) return t`One pulse so far; a change can be told from two on.`;
  switch (change.verdict) {
    case 'improved':
      return t`More than chance would easily bring about: ${name} tells of more say than at first.`;
    case 'declined':
      return t`More than chance would easily bring about: ${name} tells of less say than at first.`;
    case 'no-reliable-change':
      return t`No change that could be told from chance.`;
  }
};

/** What stands on either side: the first and the last pulse, or the means of two. */
export const sidesInWords = (change: AgencyChange | undefined): string => {
  if (!change) return '';
  return change.pulsesOnEachSide === 2
    ? t`the first two pulses against the last two`
    : t`the first pulse against the last`;
};

/** How well one knew the other's answers. */
export const guessInWords = (gap: Gap, by: Role, name: Names): string => {
  const other = name(by === 'coach' ? 'supervisor' : 'coach');
  const closeness =
    gap.size === 0
      ? t`${name(by)} guessed each of ${other}’s answers exactly`
      : t`${name(by)} guessed ${other}’s answers ${points(gap.size)} off, on average`;
  if (gap.size === 0 || Math.abs(gap.direction) < gap.size / 2) return `${closeness}.`;
  return t`${closeness}, mostly ${gap.direction > 0 ? 'higher' : 'lower'} than they were.`;
};

/** n, who answered and the window. */
export const pulsesInWords = (pulses: readonly RevealedPulse[]): string => {
  const [first, last] = [pulses[0], pulses.at(-1)];
  if (!first || !last) return t`no pulse yet`;
  const when = first === last ? dayInWords(first.on) : t`${dayInWords(first.on)} to ${dayInWords(last.on)}`;
  return t`${plural(pulses.length, { one: 'one pulse', other: `${count(pulses.length)} pulses` })}, answered by both, each sealed until both; ${when}`;
};
