import { describe, expect, it } from '@jest/globals';
import { Written, type Route } from '@alliance/platform/http/route';
import type { Partnership } from '../partnership/partnership.ts';
import type { Story } from '../story/story.ts';
import { aYear } from '../specification/a-year.ts';
import { ALLIANCE, SCOPE } from '../specification/pair-history.ts';
import { AMARA, begins, JUDITH, TODAY } from '../specification/people.ts';
import { asked, runningOn } from '../specification/running.ts';
import { documentRoutes } from './documents.ts';

const running = await runningOn(aYear);
running.standing.set(SCOPE, { people: { coach: AMARA, supervisor: JUDITH } });
const routes = new Map(documentRoutes(running).map((each) => [each.name, each]));
const route = (name: string): Route => {
  const found = routes.get(name);
  if (!found) throw new Error(`there is no route ${name}`);
  return found;
};
const judith = { id: JUDITH, name: 'Judith' };
const written = async (name: string, query: object = {}, viewer = judith): Promise<Written> => {
  const { body } = await route(name).handle(asked(viewer, query, ALLIANCE));
  if (body instanceof Written) return body;
  throw new Error('it is written when it is drawn');
};
const read = async <Document>(name: string, query: object = {}, viewer = judith) =>
  JSON.parse((await written(name, query, viewer)).json) as Document;

const isAskable = (value: unknown) => route('story').query?.safeParse(value).success;
const partnershipsOf = async (id: string) =>
  (await route('alliances').handle(asked({ id, name: '' }, {}))).body as readonly Partnership[];

describe('a document', () => {
  it('is drawn for whoever asks, as of today', async () => {
    const told = await read<Story>('story');
    expect(told).toMatchObject({ today: TODAY, asOf: TODAY, viewer: { id: JUDITH, role: 'supervisor' } });
    expect(route('story').answer.safeParse(JSON.parse(JSON.stringify(told))).error).toBeUndefined();
  });
  it('is drawn as of an earlier day', async () => {
    expect(await read<Story>('story', { asOf: '2025-01-12' })).toMatchObject({
      asOf: '2025-01-12',
      rows: { agreement: { versions: [], draft: { version: 1 } } },
    });
    expect(await read<Partnership>('partnership', { asOf: '2025-01-12' })).toMatchObject({
      asOf: '2025-01-12',
    });
  });
  it('is not there for anybody else, nor before both have said yes', async () => {
    const tom = { id: 'tom', name: 'Tom' };
    await expect(read('story', {}, tom)).rejects.toMatchObject({ document: { status: 404 } });
    const invited = documentRoutes(await runningOn(begins('2025-01-08').slice(0, 1)));
    const early = invited.find(({ name }) => name === 'story');
    await expect(early?.handle(asked(judith, {}, ALLIANCE))).rejects.toMatchObject({
      document: { status: 404 },
    });
  });
});

describe('the day that a document is asked for', () => {
  it('is today or any day before', () => {
    expect([isAskable({}), isAskable({ asOf: TODAY }), isAskable({ asOf: '1999-12-31' })]).toEqual([
      true,
      true,
      true,
    ]);
  });
  it('has come where the viewer lives', async () => {
    const inKiritimati = { ...judith, zone: 'Pacific/Kiritimati' };
    const tomorrow = { asOf: '2026-07-03' };
    await expect(read('story', tomorrow)).rejects.toMatchObject({
      document: { status: 422, errors: [{ pointer: '/asOf', rule: 'not-come-yet' }] },
    });
    expect(await read<Story>('story', tomorrow, inKiritimati)).toMatchObject({ today: '2026-07-03' });
  });
  it('is written in no other way, with nothing beside it', () => {
    for (const value of [
      { asOf: '2026-02-30' },
      { asOf: '2.7.2026' },
      { asOf: `${TODAY}T10:00:00Z` },
      { asOf: ['2026-07-01', '2026-07-02'] },
      { asOf: '' },
      { as_of: TODAY },
    ])
      expect(isAskable(value)).toBe(false);
  });
});

describe('my partnerships', () => {
  it('are those that I belong to', async () => {
    expect((await partnershipsOf(AMARA)).map(({ allianceId, viewer }) => [allianceId, viewer.role])).toEqual([
      [ALLIANCE, 'coach'],
    ]);
    expect(await partnershipsOf('tom')).toEqual([]);
  });
});
