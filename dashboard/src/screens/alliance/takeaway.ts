import type {
  AllianceDocument,
  Day,
  RevealedPulse,
  Role,
  VersionMark,
} from '@alliance/api-client/generated/api';
import { plural, select, t } from '@lingui/core/macro';
import { count } from '../../words/counts.ts';
import { monthNear } from '../../words/days-in-words.ts';
import { points } from '../../words/points.ts';
import { courseOf, higherIn } from './reading.ts';

type Names = (role: Role) => string;

/** How our work looked at a pulse: better to one of us, or now one of us was higher and now the other. */
const looked = (pulse: RevealedPulse, name: Names) => {
  const { gap } = pulse;
  const higher = higherIn(pulse);
  return {
    is: gap.size === 0 ? 'same' : higher ? 'better' : 'crossing',
    apart: points(gap.size),
    by: points(Math.abs(gap.direction)),
    better: name(higher ?? 'coach'),
    worse: name(higher === 'coach' ? 'supervisor' : 'coach'),
  };
};

/** The version that was signed last between two pulses: told beside, never as a cause. */
const between = (marks: readonly VersionMark[], from: Day, to: Day): number | undefined =>
  marks.findLast(({ on }) => on > from && on <= to)?.version;

/** What our alliance comes to, in a sentence or two. */
export const takeaway = (
  { pulses, marks, asOf }: Pick<AllianceDocument, 'pulses' | 'marks' | 'asOf'>,
  name: Names,
): string => {
  const course = courseOf(pulses);
  if (!course) return t`No pulse has been opened by both of us yet.`;
  const { widest, latest } = course;
  const { session } = latest;
  const { is, apart, by, better, worse } = looked(course.is === 'closer' ? widest : latest, name);
  const stands = latest.gap.size === 0 ? 'alike' : 'apart';
  const now = points(latest.gap.size);
  switch (course.is) {
    case 'one':
      return t`After session ${session} ${select(is, {
        same: 'our answers were the same, statement by statement',
        crossing: `we stood ${apart} apart, now one higher, now the other`,
        other: `our work looked ${by} better to ${better} than to ${worse}`,
      })}.`;
    case 'closer': {
      const month = monthNear(widest.on, asOf);
      const version = between(marks, widest.on, latest.on);
      const signed = version === undefined ? 'none' : 'one';
      return t`In ${month} ${select(is, {
        same: 'our answers were the same, statement by statement',
        crossing: `we stood ${apart} apart, now one higher, now the other`,
        other: `our work looked ${by} better to ${better} than to ${worse}`,
      })}. Now ${select(stands, {
        alike: 'we answer alike, statement by statement',
        other: `we stand ${now} apart`,
      })}${select(signed, { none: '', other: `; version ${version} was signed in between` })}.`;
    }
    case 'apart':
      return t`We stand ${now} apart, further than before: after session ${session} ${select(is, {
        same: 'our answers were the same, statement by statement',
        crossing: `we stood ${apart} apart, now one higher, now the other`,
        other: `our work looked ${by} better to ${better} than to ${worse}`,
      })}.`;
    case 'steady':
      return plural(pulses.length, {
        2: `Over both pulses we have stood about as far apart as now: ${now}.`,
        other: `Over all ${count(pulses.length)} pulses we have stood about as far apart as now: ${now}.`,
      });
  }
};
