import type { CalendarNaming } from '@alliance/facts/calendar';
import { dateOf, secondsAfter } from '@alliance/platform/clock';
import ical, { ICalCalendarMethod, ICalEventClass, ICalEventStatus } from 'ical-generator';
import type { Entry } from './entries.ts';
import { titleOf } from './title.ts';

/** Seconds after which a calendar may well ask again. */
const HOUR = 3_600;

const inOrder = (a: Entry, b: Entry): number =>
  Date.parse(a.startsAt) - Date.parse(b.startsAt) || (a.sessionId < b.sessionId ? -1 : 1);

/**
 * Sessions as a calendar to subscribe to (RFC 5545), in UTC, so that each reader's own zone and its summer time are
 * right; by the ids that a session's own file has. The same sessions give the same text, whenever it is asked for.
 */
export const asIcs = (entries: readonly Entry[], naming: CalendarNaming): string =>
  ical({
    prodId: { company: 'Learning Alliance', product: 'Sessions', language: 'EN' },
    name: 'Supervision',
    method: ICalCalendarMethod.PUBLISH,
    ttl: HOUR,
    events: entries.toSorted(inOrder).map((entry) => {
      const changed = dateOf(entry.changedAt);
      return {
        id: `${entry.sessionId}@learning-alliance`,
        sequence: entry.sequence,
        stamp: changed,
        lastModified: changed,
        start: dateOf(entry.startsAt),
        end: dateOf(secondsAfter(entry.startsAt, entry.minutes * 60)),
        summary: titleOf(entry, naming),
        status: entry.stands ? ICalEventStatus.CONFIRMED : ICalEventStatus.CANCELLED,
        // Whoever is shown the calendar it was put into sees that somebody is busy, and no more.
        class: ICalEventClass.PRIVATE,
      };
    }),
  }).toString();
