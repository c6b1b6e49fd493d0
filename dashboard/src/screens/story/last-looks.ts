import type { Day, StoryEvent } from '@alliance/api-client/generated/api';
import { isDay } from '../../words/days.ts';

/** The day on which someone looked last, kept through all of today's looks. */
export interface LastLooks {
  readonly before?: Day | undefined;
  readonly latest: Day;
}

export const readLastLooks = (kept: string | null): LastLooks | undefined => {
  const [before, latest] = (kept ?? '').split(' ');
  return isDay(latest) ? { latest, ...(isDay(before) ? { before } : {}) } : undefined;
};

export const writeLastLooks = ({ before, latest }: LastLooks): string => `${before ?? '-'} ${latest}`;

/** Looking again on the same day doesn't make what came since the last look disappear. */
export const lookAgain = (looked: LastLooks | undefined, today: Day): LastLooks =>
  !looked ? { latest: today } : looked.latest === today ? looked : { before: looked.latest, latest: today };

/** How many events are shown when there is no last look to count from. */
const LATELY = 5;

/** What is told in one line: an event, and how many more of its kind it stands for. */
export interface Line {
  readonly event: StoryEvent;
  readonly times: number;
}

/** Clauses that one person affirmed in one go are told in one line, as they were affirmed by one press. */
const linesOf = (events: readonly StoryEvent[]): readonly Line[] => {
  const lines: Line[] = [];
  for (const event of events) {
    const last = lines.at(-1);
    if (last && goTogether(last.event, event)) lines[lines.length - 1] = { event, times: last.times + 1 };
    else lines.push({ event, times: 1 });
  }
  return lines;
};

const goTogether = (one: StoryEvent, next: StoryEvent): boolean =>
  one.kind === 'clause-affirmed' &&
  next.kind === 'clause-affirmed' &&
  one.on === next.on &&
  one.there === next.there &&
  one.params.by === next.params.by;

/** What to show: what was recorded since the last look when there was one and something happened, else the latest few. */
export const newsFor = (
  events: readonly StoryEvent[],
  before: Day | undefined,
): { readonly since?: Day; readonly lines: readonly Line[] } => {
  const since = before ? events.filter(({ on, recordedOn = on }) => recordedOn >= before) : [];
  return before && since.length > 0
    ? { since: before, lines: linesOf(since) }
    : { lines: linesOf(events).slice(-LATELY) };
};
