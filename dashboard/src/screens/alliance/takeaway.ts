import type {
  AllianceDocument,
  Day,
  RevealedPulse,
  Role,
  VersionMark,
} from '@alliance/api-client/generated/api';
import { t } from '@lingui/core/macro';
import { capital, count } from '../../words/counts.ts';
import { monthNear } from '../../words/days-in-words.ts';
import { points } from '../../words/points.ts';
import { courseOf, higherIn } from './reading.ts';

type Names = (role: Role) => string;

/** "our work looked two and a half points better to Judith than to Tom", or that it was now one, now the other. */
const looked = (pulse: RevealedPulse, name: Names): string => {
  const higher = higherIn(pulse);
  if (pulse.gap.size === 0) return t`our answers were the same, statement by statement`;
  if (!higher) return t`we stood ${points(pulse.gap.size)} apart, now one higher, now the other`;
  const lower = higher === 'coach' ? 'supervisor' : 'coach';
  return t`our work looked ${points(Math.abs(pulse.gap.direction))} better to ${name(higher)} than to ${name(lower)}`;
};

const now = ({ gap }: RevealedPulse): string =>
  gap.size === 0 ? t`we answer alike, statement by statement` : t`we stand ${points(gap.size)} apart`;

/** Versions that were signed between two pulses: told beside, never as a cause. */
const between = (marks: readonly VersionMark[], from: Day, to: Day): string => {
  const last = marks.findLast(({ on }) => on > from && on <= to);
  return last ? t`; version ${last.version} was signed in between` : '';
};

/** What our alliance comes to, in a sentence or two. */
export const takeaway = (
  { pulses, marks, asOf }: Pick<AllianceDocument, 'pulses' | 'marks' | 'asOf'>,
  name: Names,
): string => {
  const course = courseOf(pulses);
  if (!course) return t`No pulse has been opened by both of us yet.`;
  const { widest, latest, is } = course;
  switch (is) {
    case 'one':
      return t`After session ${latest.session} ${looked(latest, name)}.`;
    case 'closer':
      return t`In ${monthNear(widest.on, asOf)} ${looked(widest, name)}. Now ${now(latest)}${between(marks, widest.on, latest.on)}.`;
    case 'apart':
      return t`${capital(now(latest))}, further than before: after session ${latest.session} ${looked(latest, name)}.`;
    case 'steady':
      return t`Over ${pulses.length === 2 ? 'both' : t`all ${count(pulses.length)}`} pulses we have stood about as far apart as now: ${points(latest.gap.size)}.`;
  }
};
