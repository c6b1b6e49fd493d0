import type { PlannedSession, UnmetSession } from '@alliance/api-client/generated/api';
import { t } from '@lingui/core/macro';
import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator';
import { now } from '../../device/clock.ts';

/**
 * A planned session for a calendar (RFC 5545), or its cancellation once it was called off. It says when, and nothing
 * of what will be spoken about. The id is the session's and the sequence grows as its date is moved, so that a session that was
 * moved replaces itself, and one that was called off goes.
 */
export const asCalendar = (
  { sessionId, sequence, at, minutes, state }: PlannedSession | UnmetSession,
  title: string,
): string => {
  const isOff = state !== 'planned';
  const start = new Date(at);
  return ical({
    prodId: { company: t`Learning Alliance`, product: t`Sessions`, language: 'EN' },
    method: isOff ? ICalCalendarMethod.CANCEL : ICalCalendarMethod.PUBLISH,
    events: [
      {
        id: `${sessionId}@learning-alliance`,
        sequence,
        stamp: new Date(now()),
        start,
        end: new Date(start.getTime() + minutes * 60_000),
        summary: title,
        status: isOff ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
      },
    ],
  }).toString();
};
