import type { Day, Meeting, StoryEvent } from '@alliance/api-client/generated/api';
import { t } from '@lingui/core/macro';
import { forBoth, nameOf, type Read } from '../../../pair/narrative/for-both.ts';
import type { EventsInWords } from '../../../pair/narrative/kinds.ts';
import { dayAndMonth, dayNear } from '../../../words/days-in-words.ts';
import { MODES } from '../modes.ts';

const dayOf = (story: Read, day: Day, there: Day | undefined) => forBoth(story, { day, there }, dayAndMonth);

export const reviewEvents = {
  'session-planned': ({ params }, story) => [
    t`A session was planned for ${dayOf(story, params.for, params.there)}`,
  ],
  'session-held': ({ params: { session } }) => [t`We met, session ${session}`],
  'session-missed': ({ params: { plannedFor, there } }, story) => [
    t`The session of ${dayOf(story, plannedFor, there)} fell through`,
  ],
  'session-called-off': ({ params: { by, plannedFor, there } }, story) => [
    t`${nameOf(story, by)} called off the session of ${dayOf(story, plannedFor, there)}`,
  ],
  'session-corrected': (event, story) => [
    t`${nameOf(story, event.params.by)} corrected a session: ${corrected(event, story)}`,
  ],
  'session-in-error': ({ params: { by, heldOn, there } }, story) => [
    t`${nameOf(story, by)} said that the session of ${dayOf(story, heldOn, there)} was recorded in error`,
  ],
  'session-put-back': ({ params: { by, heldOn, there } }, story) => [
    t`${nameOf(story, by)} put back the session of ${dayOf(story, heldOn, there)}`,
  ],
  'review-added-to': ({ params: { by, session } }, story) => [
    t`${nameOf(story, by)} added a later thought to a review of session ${session}`,
  ],
  'commitment-answered': ({ params: { by, of, session, state } }, story) => [
    BECAME[state](nameOf(story, by), nameOf(story, of), session),
  ],
  'review-sealed': ({ params: { by, session } }, story) => [
    t`${nameOf(story, by)} sealed a review of session ${session}`,
  ],
  'review-written': ({ params: { by, session } }, story) => [
    t`${nameOf(story, by)} wrote a review of session ${session}`,
  ],
  'reviews-opened': ({ params: { session, worth } }) => [
    worth
      ? t`Both reviews of session ${session} opened, worth ${worth.coach} and ${worth.supervisor}`
      : t`Both reviews of session ${session} opened`,
  ],
} satisfies Partial<EventsInWords>;

const BECAME = {
  done: (by: string, of: string, session: number) =>
    t`${by} said that what ${of} set out to do after session ${session} is done`,
  'not-yet': (by: string, of: string, session: number) =>
    t`${by} said “not yet” of what ${of} set out to do after session ${session}`,
  'let-go': (by: string, of: string, session: number) =>
    t`${by} let go of what ${of} set out to do after session ${session}`,
} as const;

/** Only what is another now, and what it was before: “on 23 June, not 24 June; 90 minutes, not 75”. */
const corrected = (
  { on, params: { before, after } }: Extract<StoryEvent, { kind: 'session-corrected' }>,
  story: Read,
): string => {
  const said = (each: Meeting, near: Day) =>
    forBoth(story, { day: each.on, there: each.there }, (day) => dayNear(day, near));
  const day = said(after, on);
  const parts = [
    ...(before.on === after.on ? [] : [t`on ${day}, not ${said(before, after.on)}`]),
    ...(before.minutes === after.minutes ? [] : [t`${after.minutes} minutes, not ${before.minutes}`]),
    ...(before.mode === after.mode ? [] : [t`${MODES[after.mode]}, not ${MODES[before.mode]}`]),
  ];
  return parts.length > 0 ? parts.join('; ') : t`another hour on ${day}`;
};
