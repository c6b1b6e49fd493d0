import { limitOf } from '@alliance/platform/http/limit';
import type { Mount } from '@alliance/platform/http/mount';
import { CLIENT_ADDRESS } from '@alliance/platform/http/mounted';
import { notFound } from '@alliance/platform/http/problem';
import { scopesOf } from '@alliance/platform/relations/relations';
import type { RunningService } from '@alliance/platform/service/service';
import type { ReadModels } from '../api/read-models.ts';
import { CALENDAR, isAddress, personIn } from './address.ts';
import { asIcs } from './as-ics.ts';
import { entriesOf, type Entry } from './entries.ts';
import { fetchedBy } from './fetched.ts';
import { ownCalendars } from './own-calendar.ts';

const HOUR = 3_600;
/** As many calendars as anybody has ask every few minutes; what is beyond that is no calendar. */
const FETCHED = { most: 120, seconds: HOUR };
/** From one address of a client: a calendar that was forgotten asks on and on, and so does whoever guesses. */
const AMISS = { most: 60, seconds: HOUR };

const HEADERS = {
  'content-type': 'text/calendar; charset=utf-8',
  'cache-control': 'private, no-cache',
  'content-disposition': 'inline; filename="supervision.ics"',
};

const isKnown = (request: Request, etag: string): boolean =>
  (request.headers.get('if-none-match') ?? '')
    .split(',')
    .some((one) => one.trim().replace(/^W\//, '') === etag);

/** Where calendars read somebody's sessions by the secret in the address. Any other address is answered as one that isn't. */
export const calendarFeed = (running: RunningService, readModels: Pick<ReadModels, 'now'>): Mount => {
  const calendarOf = ownCalendars(running);
  const fetched = fetchedBy(running);
  const [byPerson, amiss] = [limitOf(FETCHED), limitOf(AMISS)];
  /** One pair after another: whoever has many holds up nobody else. */
  const allOf = async (person: string): Promise<readonly Entry[]> => {
    const entries: Entry[] = [];
    for (const allianceId of await scopesOf(running.views, 'alliance', person)) {
      const { seen } = await readModels.now(allianceId, person);
      if (seen) entries.push(...entriesOf(seen));
    }
    return entries;
  };
  const whose = async (request: Request) => {
    const client = request.headers.get(CLIENT_ADDRESS) ?? '';
    await amiss.unlessSpent(client);
    const address = decodeURIComponent(new URL(request.url).pathname.split('/').at(-1) ?? '');
    const person = personIn(address);
    const calendar = person === undefined ? undefined : await calendarOf(person);
    if (person !== undefined && calendar && isAddress(running, address, person, calendar.feedId))
      return { person, naming: calendar.naming };
    await amiss.count(client);
    throw notFound();
  };
  return {
    methods: ['GET'],
    path: `${CALENDAR}/:address`,
    policy: { action: 'read-calendar', on: 'public' },
    summary: 'My sessions for a calendar (RFC 5545), by the secret in the address.',
    handle: async (request) => {
      const { person, naming } = await whose(request);
      await byPerson.unlessSpent(person);
      await byPerson.count(person);
      const text = asIcs(await allOf(person), naming);
      await fetched.note(person);
      const etag = `"${running.vault.digest(`calendar ${person} ${text}`).slice(0, 32)}"`;
      const headers = { ...HEADERS, etag };
      return isKnown(request, etag)
        ? new Response(null, { status: 304, headers })
        : new Response(text, { headers });
    },
  };
};
