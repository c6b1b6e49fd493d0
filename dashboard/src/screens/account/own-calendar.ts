import type { OwnCalendar } from '@alliance/api-client/generated/api';
import { queryOptions } from '@tanstack/react-query';
import { read, send } from '../../api/requests.ts';
import { queries } from '../../api/queries.ts';
import { base } from '../../device/base.ts';

export type Naming = OwnCalendar['naming'];

export const calendarQuery = (personId: string) =>
  queryOptions({
    queryKey: ['own-calendar', personId],
    queryFn: ({ signal }) => read('/people/{personId}/calendar', { personId }, { signal }),
    // When it was last fetched is told anew each time.
    staleTime: 0,
  });

const after = async (personId: string, telling: Promise<unknown>): Promise<void> => {
  await telling;
  await queries.fetchQuery({ ...calendarQuery(personId), staleTime: 0 });
};

export type FeedVerb = 'make-feed' | 'end-feed' | 'reopen-feed';

const FEED_PATHS = {
  'make-feed': '/people/{personId}/calendar/make-feed',
  'end-feed': '/people/{personId}/calendar/end-feed',
  'reopen-feed': '/people/{personId}/calendar/reopen-feed',
} as const satisfies Record<FeedVerb, string>;

export const changeFeed = (personId: string, verb: FeedVerb): Promise<void> =>
  after(personId, send(FEED_PATHS[verb], { personId }, {}));

export const chooseNaming = (personId: string, naming: Naming): Promise<void> =>
  after(personId, send('/people/{personId}/calendar/choose-naming', { personId }, { naming }));

/** What goes into a calendar. */
export const addressOf = (path: string): string => `${location.origin}${base}/api${path}`;

const ENDING = '.ics';
/** The same with nothing by which anybody could read it but its last four digits, to tell two of them apart. */
export const masked = (path: string): string => {
  const [place] = path.split('/').slice(1);
  return `${location.host}/…/${place}/${'•'.repeat(12)}${path.slice(-ENDING.length - 4)}`;
};
