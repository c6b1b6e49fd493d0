import { calendarNaming } from '@alliance/facts/calendar';
import { instant } from '@alliance/facts/vocabulary';
import { route, type Route } from '@alliance/platform/http/route';
import { rootParams, rootPath } from '@alliance/platform/http/scope-routes';
import type { RunningService } from '@alliance/platform/service/service';
import { z } from 'zod';
import { addressOf, CALENDAR } from './address.ts';
import type { Summaries } from '../my-pairs/summaries.ts';
import { fetchedBy } from './fetched.ts';
import { ownCalendars } from './own-calendar.ts';
import { titleOf } from './title.ts';

const PERSON = 'person';

const ownCalendar = z
  .strictObject({
    feed: z
      .strictObject({
        path: z.string().meta({ description: 'Below `/api`. Whoever has it sees when I meet.' }),
        lastFetchedAt: instant.optional(),
      })
      .optional()
      .meta({ description: 'Where a calendar reads my sessions; absent while there is no such address.' }),
    naming: calendarNaming,
    entryReads: z.string().optional().meta({
      description:
        'What an entry of 75 minutes by video reads, with somebody whom I meet; absent without a pair.',
    }),
  })
  .meta({ id: 'OwnCalendar', description: 'How my own calendar reads my sessions.' });

const MEETING = { minutes: 75, mode: 'video' } as const;

/** What somebody reads of their calendar feed: its address, and when it was last fetched. */
export const calendarRoutes = (
  running: RunningService,
  summaries: Pick<Summaries, 'of'>,
): readonly Route[] => {
  const calendarOf = ownCalendars(running);
  const fetched = fetchedBy(running);
  return [
    route({
      name: 'calendar',
      method: 'GET',
      path: `${rootPath(PERSON)}/calendar`,
      policy: { action: 'read-own', on: PERSON },
      summary: 'The address by which a calendar reads my sessions, and how its entries name the other.',
      params: z.object(rootParams(PERSON)),
      query: z.strictObject({}),
      answer: ownCalendar,
      handle: async ({ viewer: { id } }) => {
        const { feedId, naming } = await calendarOf(id);
        const [pair] = (await summaries.of(id)).map(({ summary }) => summary);
        const entryReads = pair && titleOf({ ...MEETING, with: pair.other.name }, naming);
        const reads = { naming, ...(entryReads !== undefined && { entryReads }) };
        if (feedId === undefined) return { status: 200, body: reads };
        const lastFetchedAt = await fetched.last(id);
        const path = `${CALENDAR}/${addressOf(running, id, feedId)}`;
        const feed = { path, ...(lastFetchedAt !== undefined && { lastFetchedAt }) };
        return { status: 200, body: { ...reads, feed } };
      },
    }),
  ];
};
