import type { ReadModel } from '../pair/read-model.ts';
import type { ResponseOf } from '../pair/response.ts';
import type { Dated } from '../narrative/event.ts';
import { oneOf } from '../narrative/one-of.ts';
import { chapters, type OfAChapter } from './chapters.ts';

export const MOST_EVENTS = 40;

type Kind = OfAChapter['events']['kinds'][number];

/** Something that happened, for the list of the latest. */
export const storyEvent = oneOf([
  ...new Set(chapters.flatMap(({ events }): readonly Kind[] => events.kinds)),
]).meta({ id: 'StoryEvent' });

export type StoryEvent = ResponseOf<typeof storyEvent>;

type DatedStoryEvent = Dated<StoryEvent>;

/** The latest that were recorded, in the order in which they happened. What happened in one instant keeps that of the chapters. */
export const eventsOf = (seen: ReadModel): readonly StoryEvent[] => {
  const all = chapters.flatMap(({ events }): readonly DatedStoryEvent[] => events.told(seen));
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
    .map((dated) => eventIn(seen, dated));
};

const toldAt = ({ at, recordedAt }: DatedStoryEvent): number =>
  recordedAt === undefined ? Date.parse(at) : Math.max(Date.parse(at), Date.parse(recordedAt));

const eventIn = ({ dayOf, thereOf }: ReadModel, { at, recordedAt = at, event }: DatedStoryEvent) => {
  const [on, recordedOn] = [dayOf(at), dayOf(recordedAt)];
  return { on, ...thereOf(at), ...(recordedOn > on && { recordedOn }), ...event } as StoryEvent;
};
