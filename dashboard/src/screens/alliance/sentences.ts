import type { AgencyCourse, Gap, RevealedPulse, Role } from '@alliance/api-client/generated/api';
import { plural, t } from '@lingui/core/macro';
import { count, inARow } from '../../words/counts.ts';
import { dayInWords } from '../../words/days-in-words.ts';
import { points } from '../../words/points.ts';
import { courseOf, higherIn } from './reading.ts';

type Names = (role: Role) => string;

/** How far apart we were at each pulse, as one would say it; also the drawing's name. The table has the figures. */
export const distanceInWords = (pulses: readonly RevealedPulse[], name: Names): string => {
  const told = inARow(pulses.map(({ session, gap }) => t`${points(gap.size)} after session ${session}`));
  const latest = pulses.at(-1);
  if (!latest) return t`No pulse yet.`;
  const higher = higherIn(latest);
  return higher
    ? t`The distance between our answers: ${told}. In the latest, ${name(higher)}’s are the higher.`
    : t`The distance between our answers: ${told}.`;
};

const shape = (r: number): 'against' | 'along' | 'apart' =>
  r <= -0.3 ? 'against' : r >= 0.3 ? 'along' : 'apart';

const THEN = {
  against: (session: number) => t`After session ${session} where one stood higher, the other stood lower.`,
  along: (session: number) => t`After session ${session} we rose and fell on the same statements.`,
  apart: (session: number) =>
    t`After session ${session} the one’s highs and lows said little of the other’s.`,
} as const;

const SINCE = {
  against: (session: number) => t`After session ${session} where one stands higher, the other stands lower.`,
  along: (session: number) => t`After session ${session} we rise and fall on the same statements.`,
  apart: (session: number) => t`After session ${session} the one’s highs and lows say little of the other’s.`,
} as const;

const NOW = {
  against: t`Now where one stands higher, the other stands lower.`,
  along: t`Now we rise and fall on the same statements.`,
  apart: t`Now the one’s highs and lows say little of the other’s.`,
} as const;

/** Whether we are high and low on the same statements: then, and now. Empty where it can't be said. */
export const shapeInWords = (pulses: readonly RevealedPulse[]): string => {
  const course = courseOf(pulses);
  if (!course) return '';
  const { widest, latest } = course;
  const [was, is] = [widest.gap.shape, latest.gap.shape];
  if (widest === latest) return is === undefined ? '' : SINCE[shape(is)](latest.session);
  return [was !== undefined && THEN[shape(was)](widest.session), is !== undefined && NOW[shape(is)]]
    .filter(Boolean)
    .join(' ');
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
  if (then === undefined || now === undefined) return '';
  const who = name(now > 0 ? 'coach' : 'supervisor');
  const [was, is] = [Math.abs(then), Math.abs(now)];
  if (course.widest === course.latest) return is === 0 ? t`alike` : t`${is} apart, ${who} higher`;
  if (was === 0) return is === 0 ? t`alike, both times` : t`alike, now ${is}, ${who} higher`;
  if (is === 0) return t`${was} apart, now none`;
  return Math.sign(then) === Math.sign(now)
    ? t`${was} apart, now ${is}`
    : t`${was} apart, now ${is}, ${who} higher`;
};

/** What a change in one's own say comes to, against what chance alone could show. */
export const changeInWords = ({ points, change }: AgencyCourse, name: string): string => {
  if (!change && points.length === 1) return t`One pulse so far; a change can be told from two on.`;
  if (!change) return t`How it changed is told when we look back at our alliance.`;
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
export const sidesInWords = ({ points, change }: AgencyCourse): string => {
  if (!change) return '';
  if (change.pulses < points.length)
    return change.pulsesOnEachSide === 2
      ? t`the first two pulses against the last two that we looked back at`
      : t`the first pulse against the last that we looked back at`;
  return change.pulsesOnEachSide === 2
    ? t`the first two pulses against the last two`
    : t`the first pulse against the last`;
};

/** How well one knew the other's answers. */
export const guessInWords = (gap: Gap, by: Role, name: Names): string => {
  const other = name(by === 'coach' ? 'supervisor' : 'coach');
  const who = name(by);
  if (gap.size === 0) return t`${who} guessed each of ${other}’s answers exactly.`;
  const off = points(gap.size);
  if (Math.abs(gap.direction) < gap.size / 2)
    return t`${who} guessed ${other}’s answers ${off} off, on average.`;
  return gap.direction > 0
    ? t`${who} guessed ${other}’s answers ${off} off, on average, mostly higher than they were.`
    : t`${who} guessed ${other}’s answers ${off} off, on average, mostly lower than they were.`;
};

/** n, who answered and the window. */
export const pulsesInWords = (pulses: readonly RevealedPulse[]): string => {
  const [first, last] = [pulses[0], pulses.at(-1)];
  if (!first || !last) return t`no pulse yet`;
  const when = first === last ? dayInWords(first.on) : t`${dayInWords(first.on)} to ${dayInWords(last.on)}`;
  return t`${plural(pulses.length, { one: 'one pulse', other: `${count(pulses.length)} pulses` })}, answered by both, each sealed until both; ${when}`;
};
