import type { Day } from '../../app/documents/partnership.ts';
import type { StoryEvent } from '../../app/documents/story-events.ts';
import { isDay } from '../../words/days.ts';

/** The day on which someone looked last, kept through all of today's looks. */
export interface Looked {
  readonly before?: Day | undefined;
  readonly latest: Day;
}

export const readLooked = (kept: string | null): Looked | undefined => {
  const [before, latest] = (kept ?? '').split(' ');
  return isDay(latest) ? { latest, ...(isDay(before) ? { before } : {}) } : undefined;
};

export const writeLooked = ({ before, latest }: Looked): string => `${before ?? '-'} ${latest}`;

/** Looking again on the same day doesn't make what came since the last look disappear. */
export const lookAgain = (looked: Looked | undefined, today: Day): Looked =>
  !looked ? { latest: today } : looked.latest === today ? looked : { before: looked.latest, latest: today };

/** How many events are shown when there is no last look to count from. */
const LATELY = 5;

/** What to show: since the last look when there was one and something happened, else the latest few. */
export const newsFor = (
  events: readonly StoryEvent[],
  before: Day | undefined,
): { readonly since?: Day; readonly events: readonly StoryEvent[] } => {
  const since = before ? events.filter(({ on }) => on >= before) : [];
  return before && since.length > 0 ? { since: before, events: since } : { events: events.slice(-LATELY) };
};
