import { allianceEvents, contractEvents } from './agreement-events.ts';
import { allGoalEvents } from './goal-events.ts';
import { sessionEvents } from './session-events.ts';
import type { StoryEvent } from './story-event.ts';
import type { Telling } from './telling.ts';
import { themeEvents } from './theme-events.ts';

export const MOST_EVENTS = 40;

/** The latest, the oldest first. What happened in one instant keeps the order in which the parts are listed here. */
export const eventsOf = (telling: Telling): readonly StoryEvent[] =>
  [
    ...allianceEvents(telling),
    ...contractEvents(telling),
    ...sessionEvents(telling),
    ...themeEvents(telling),
    ...allGoalEvents(telling),
  ]
    .toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at))
    .slice(-MOST_EVENTS)
    .map(({ at, event }) => ({ on: telling.dayOf(at), ...event }) as StoryEvent);
