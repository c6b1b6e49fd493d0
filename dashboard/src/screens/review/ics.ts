import type { PlannedSession } from '../../app/documents/session.ts';

const stamp = (instant: string): string => instant.replaceAll(/[-:]|\.\d+/g, '');

const endOf = ({ at, minutes }: PlannedSession): string =>
  new Date(Date.parse(at) + minutes * 60_000).toISOString();

/** Backslash, comma, semicolon and line ends, as RFC 5545 has them in a text. */
const escaped = (text: string): string =>
  text.replaceAll(/[\\,;]/g, (mark) => `\\${mark}`).replaceAll(/\r?\n/g, '\\n');

/**
 * A planned session for a calendar (RFC 5545). It says when, and nothing of what will be spoken about; the id is the
 * session's, so that a moved session replaces itself.
 */
export const asCalendar = (session: PlannedSession, title: string): string =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Learning alliance//Sessions//EN',
    'BEGIN:VEVENT',
    `UID:${session.sessionId}@learning-alliance`,
    `SEQUENCE:${session.revision}`,
    `DTSTAMP:${stamp(session.at)}`,
    `DTSTART:${stamp(session.at)}`,
    `DTEND:${stamp(endOf(session))}`,
    `SUMMARY:${escaped(title)}`,
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ].join('\r\n');
