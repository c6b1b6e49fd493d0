import type { LearningGoal, Role } from '@alliance/api-client/generated/api';
import { t } from '@lingui/core/macro';
import { ratedSessions, type RatedSession } from './reading.ts';

/** What two ratings of one session ask us; never which of them is right. */
export const questionOf = (
  goal: LearningGoal,
  { session, coach, supervisor }: RatedSession,
  name: (role: Role) => string,
): string => {
  if (!coach || !supervisor)
    return t`What would ${name(coach ? 'supervisor' : 'coach')} say of the same weeks?`;
  if (coach.level !== supervisor.level) {
    const [higher, lower] = coach.level > supervisor.level ? [coach, supervisor] : [supervisor, coach];
    return t`What does ${name(higher.by)} count that ${name(lower.by)} lets pass?`;
  }
  const before = ratedSessions(goal).findLast((other) => other.session < session);
  if (coach.level === 2) return t`What would we tell someone who stands where we began?`;
  if (before?.coach && before.coach.level < coach.level) return t`What made this step possible?`;
  if (before?.coach && before.coach.level > coach.level)
    return t`What were these weeks asking of us instead?`;
  return t`What would one level more look like, in a single session?`;
};

/** What asks someone for a first goal. */
export const FIRST_QUESTION = t`What would you like to do differently with the people you coach, and how would you both notice?`;
