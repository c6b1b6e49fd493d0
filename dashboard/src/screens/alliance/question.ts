import type { AgencyChange, RevealedPulse, Role } from '@alliance/api-client/generated/api';
import { t } from '@lingui/core/macro';
import { courseOf } from './reading.ts';

type Names = (role: Role) => string;

/** What the distance asks us; never who of the two is right. */
export const distanceQuestion = (pulses: readonly RevealedPulse[], name: Names): string => {
  const course = courseOf(pulses);
  if (!course) return t`How is it, to be the two of us?`;
  const { widest, latest, is } = course;
  const moved = (role: Role) => Math.abs(latest.gap.means[role] - widest.gap.means[role]);
  if (is === 'closer') {
    const [less, more]: readonly Role[] =
      moved('coach') < moved('supervisor') ? ['coach', 'supervisor'] : ['supervisor', 'coach'];
    return less && more && moved(less) < 0.5 && moved(more) > 1
      ? t`${name(less)}’s answers hardly moved. What was there to see then that ${name(more)} could not see yet?`
      : t`What did each of us do that brought us closer?`;
  }
  if (latest.gap.size >= 1) return t`What does each of us know here that the other doesn’t see?`;
  return t`If it grew between us again, what would we notice first?`;
};

/** What one member's own say asks. */
export const agencyQuestion = (change: AgencyChange | undefined): string => {
  switch (change?.verdict) {
    case 'improved':
      return t`What is decided now that used to be left to the other?`;
    case 'declined':
      return t`Where did a say get lost, and which of us noticed first?`;
    case 'no-reliable-change':
      return t`Where would a little more say be worth having?`;
    case undefined:
      return t`Where is there a say already, and where not yet?`;
  }
};
