import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { dropForged, listParked, retryParked } from '@alliance/all-in-one/command-line/parked';
import { TOPICS } from '@alliance/facts/catalogue';
import type { SealedFact } from '@alliance/facts/recorded';
import { messageOf } from '@alliance/platform/delivery/cloud-event';
import { droppedIn } from '@alliance/platform/delivery/parked';
import type { Parked } from '@alliance/platform/ports/view-store';
import { believedViews } from '@alliance/platform/relations/believed-views';
import { standingIn } from '@alliance/platform/relations/relations';
import { embedded, type Embedded } from '@alliance/platform-embedded/embedded';
import { appendTo, someFact } from '@alliance/platform-tests/sample-facts';

const scope = 'alliance/6f7c2a8e-1b1f-4a55-9a3c-000000000001';

describe('what is parked, on the command line', () => {
  let folder: string;
  let recorded: readonly SealedFact[];
  const variables = () => ({ DATA_DIR: folder });
  const opened = async <Result>(work: (platform: Embedded) => Promise<Result>): Promise<Result> => {
    const platform = await embedded({ dir: folder });
    try {
      return await work(platform);
    } finally {
      await platform.close();
    }
  };
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'alliance-'));
    recorded = await opened(async (platform) => {
      const log = await platform.eventStore('contracts');
      const open = { by: 'judith', coachId: 'amara', supervisorId: 'judith' };
      for (const type of ['AllianceFormed', 'AllianceEnded'])
        await log.append(appendTo('alliance-1', 'any', someFact('alliance-1', { scope, type, open })));
      return log.readAll(0, 10);
    });
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const parked = (fact: SealedFact, reason: string, over: Partial<Parked> = {}): Parked => {
    const { key, id, value } = messageOf('contracts', fact);
    return { consumer: 'reviews', topic: TOPICS.contracts, key, id, value, reason, ...over };
  };
  const park = (...messages: readonly Parked[]) =>
    opened(async (platform) => {
      const views = await platform.viewStore('reviews');
      await views.transact((transaction) => transaction.park(messages));
    });
  const stranger = (): SealedFact => ({
    ...(recorded[0] as SealedFact),
    open: { by: 'mallory', coachId: 'mallory', supervisorId: 'judith' },
  });
  const nameIn = (line: string | undefined) => /[0-9a-f]{16}/.exec(line ?? '')?.[0] ?? 'none';
  const behind = () => recorded.map((fact) => parked(fact, 'behind-another'));

  it('is listed by where it belongs, and never by what is in it', async () => {
    expect(await listParked(variables())).toBe('Nothing is parked.');
    await park(
      parked(stranger(), 'NotVouchedFor'),
      ...behind(),
      parked(stranger(), 'Error', { key: 'I am Mallory’s <b>key</b>', id: 'read\nme' }),
    );
    const lines = (await listParked(variables())).split('\n');
    expect(lines).toHaveLength(4);
    expect(lines.map((line) => line.includes('NOTHING VOUCHES FOR IT'))).toEqual([true, false, false, true]);
    expect(lines[0]).toContain(`${TOPICS.contracts}, fact ${recorded[0]?.id} of ${scope}`);
    expect(lines[3]).toContain('fact withheld of withheld');
    expect(lines.join()).not.toMatch(/mallory/i);
  });
  it('goes on waiting behind what is forged, until that is dropped: this is noted, and all is handled', async () => {
    await park(parked(stranger(), 'NotVouchedFor'), ...behind());
    expect(await retryParked(variables())).toMatch(/reviews +0 free again, 1 still parked/);
    const [forged] = (await listParked(variables())).split('\n');
    expect(await dropForged('reviews', nameIn(forged), variables())).toBe(
      'It is gone, and that is noted. 1 free again.',
    );
    const [nothing, dropped] = (await listParked(variables())).split('\n');
    expect([nothing, nameIn(dropped)]).toEqual(['Nothing is parked.', nameIn(forged)]);
    expect(dropped).toContain(`fact ${recorded[0]?.id}, dropped 20`);
    await opened(async (platform) => {
      const views = believedViews('reviews', await platform.viewStore('reviews'), platform.vault.voucher);
      expect(await standingIn(views, scope)).toMatchObject({
        people: { coach: 'amara' },
        endedAt: recorded[1]?.at,
      });
    });
  });
  it('is tried again at once, all of it', async () => {
    await park(...behind());
    expect(await retryParked(variables())).toMatch(/reviews +1 free again, 0 still parked/);
  });
  it('stays where a log holds it, also one of a release that isn’t here yet', async () => {
    const newer = await opened(async (platform) => {
      const log = await platform.eventStore('contracts');
      const fact = someFact('alliance-1', { scope, type: 'AllianceFormed', version: 999 });
      await log.append(appendTo('alliance-1', 'any', fact));
      return (await log.readAll(2, 1))[0] as SealedFact;
    });
    await park(parked(newer, 'UnknownFact'));
    const before = await listParked(variables());
    await expect(dropForged('reviews', nameIn(before), variables())).rejects.toThrow(/can’t be dropped/);
    expect(await listParked(variables())).toBe(before);
  });
  it('isn’t dropped by a name that nothing has, for a service that isn’t there, or where nothing is', async () => {
    await park(parked(stranger(), 'NotVouchedFor'));
    await expect(dropForged('reviews', '0123456789abcdef', variables())).rejects.toThrow(
      /nothing of that name/,
    );
    await expect(dropForged('letters', '0123456789abcdef', variables())).rejects.toThrow(
      /contracts, reviews/,
    );
    await expect(listParked({ DATA_DIR: join(folder, 'elsewhere') })).rejects.toThrow(/there is nothing in/);
  });
  it('has no note that somebody else has written', async () => {
    await opened(async (platform) => {
      const views = await platform.viewStore('reviews');
      await views.transact((transaction) => transaction.put('parked-dropped', 'x', { handle: 'x' }));
      const believed = believedViews('reviews', views, platform.vault.voucher);
      expect(await droppedIn(believed)).toEqual([]);
    });
  });
});
