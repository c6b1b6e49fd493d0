import { allianceEvents, contractEvents } from '../agreement/story/events.ts';
import { allGoalEvents } from '../goal/story/events.ts';
import { sessionEvents } from '../session/story/events.ts';
import type { Dated, StoryEvent } from './story-event.ts';
import type { Telling } from './telling.ts';
import { themeEvents } from '../theme/story/events.ts';

export const MOST_EVENTS = 40;

/** The latest that were recorded, in the order in which they happened. What happened in one instant keeps that of this list. */
export const eventsOf = (telling: Telling): readonly StoryEvent[] => {
  const all = [
    ...allianceEvents(telling),
    ...contractEvents(telling),
    ...sessionEvents(telling),
    ...themeEvents(telling),
    ...allGoalEvents(telling),
  ];
  const latest = new Set(
    all
      .map((dated) => ({ dated, told: toldAt(dated) }))
      .toSorted((a, b) => a.told - b.told)
      .slice(-MOST_EVENTS)
      .map(({ dated }) => dated),
  );
  return all
    .filter((dated) => latest.has(dated))
    .toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at))
    .map((dated) => eventIn(telling, dated));
};

const toldAt = ({ at, recordedAt }: Dated): number =>
  recordedAt === undefined ? Date.parse(at) : Math.max(Date.parse(at), Date.parse(recordedAt));

const eventIn = ({ dayOf, thereOf }: Telling, { at, recordedAt = at, event }: Dated) => {
  const [on, recordedOn] = [dayOf(at), dayOf(recordedAt)];
  return { on, ...thereOf(at), ...(recordedOn > on && { recordedOn }), ...event } as StoryEvent;
};
