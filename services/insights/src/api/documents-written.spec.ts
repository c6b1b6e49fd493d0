import { beforeEach, describe, expect, it } from '@jest/globals';
import { assumptionSurfaced } from '@alliance/facts/alliance';
import { ManagedClock } from '@alliance/platform/clock';
import { Written } from '@alliance/platform/http/route';
import { aYear } from '../specification/a-year.ts';
import type { ReadModel } from '../pair/read-model.ts';
import { scopeOf } from '../specification/kept-views.ts';
import { ALLIANCE, deliveredFacts, on, SCOPE, uuid } from '../specification/pair-history.ts';
import { AMARA, JUDITH, TODAY } from '../specification/people.ts';
import { asked, runningOn } from '../specification/running.ts';
import { documentRoutes } from './documents.ts';
import { documentsWritten } from './documents-written.ts';

describe('a document that somebody looks at again', () => {
  let running: Awaited<ReturnType<typeof runningOn>>;
  let clock: ManagedClock;
  let routes: ReturnType<typeof documentRoutes>;
  beforeEach(async () => {
    clock = new ManagedClock(`${TODAY}T12:00:00.000Z`);
    running = await runningOn(aYear, clock);
    running.standing.set(SCOPE, { people: { coach: AMARA, supervisor: JUDITH } });
    routes = documentRoutes(running);
  });
  const written = async ({
    name = 'story',
    id = JUDITH,
    zone = 'UTC',
    query = {},
  } = {}): Promise<Written> => {
    const route = routes.find((each) => each.name === name);
    const answered = await route?.handle(asked({ id, name: '', zone }, query, ALLIANCE));
    if (answered?.body instanceof Written) return answered.body;
    throw new Error('it is written when it is drawn');
  };
  const WORDS = 'I must always be gentle.';
  const more = on(TODAY, assumptionSurfaced({ by: AMARA, assumptionId: uuid(4_711), text: WORDS }));

  it('is sent as it was written, while nothing has come since on that day', async () => {
    const first = await written();
    clock.moveTo(`${TODAY}T12:30:00.000Z`);
    expect(await written()).toBe(first);
  });
  it('is written anew for another person, zone, document or day', async () => {
    const first = await written();
    const others = [
      await written({ id: AMARA }),
      await written({ zone: 'Pacific/Kiritimati' }),
      await written({ name: 'goals' }),
      await written({ query: { asOf: '2025-01-12' } }),
    ];
    clock.moveTo('2099-01-01T00:00:00.000Z');
    others.push(await written());
    expect(new Set([first, ...others].map(({ json }) => json)).size).toBe(6);
  });
  it('is written anew once something was heard, and once that was erased', async () => {
    const story = { name: 'story' };
    const first = await written(story);
    await running.hear([...aYear, ...more]);
    const second = await written(story);
    expect([first, second].map(({ json }) => json.includes(WORDS))).toEqual([false, true]);
    expect(await written(story)).toBe(second);
    const fact = deliveredFacts([...aYear, ...more]).at(-1);
    if (!fact) throw new Error('it was heard');
    await running.vault.destroy(scopeOf(fact));
    expect((await written(story)).json).not.toContain(WORDS);
  });
  it('is kept within a bound of characters, and of today only', () => {
    const keep = documentsWritten(100);
    const journal = { facts: [], traces: new Map() };
    const seen = (allianceId: string, asOf = TODAY) =>
      ({
        allianceId,
        today: TODAY,
        asOf,
        zones: '',
        viewer: { id: JUDITH, role: 'supervisor' },
      }) as ReadModel;
    const read = (...of: Parameters<typeof seen>) =>
      keep({ journal, seen: seen(...of) }, 'story', () => 'x'.repeat(40));
    const first = read('one');
    expect(read('one')).toBe(first);
    expect(read('one', '2025-01-12')).not.toBe(read('one', '2025-01-12'));
    read('two');
    read('three');
    expect(read('one')).not.toBe(first);
  });
});
