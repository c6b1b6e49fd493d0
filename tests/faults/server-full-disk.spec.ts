import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { TOPICS } from '@alliance/facts/catalogue';
import { until } from '@alliance/platform-tests/until';
import { StoreUnavailable } from '@alliance/platform/ports/event-store';
import { openInstallation, type Opened } from '../harness/openings.ts';
import type { Answer } from '../harness/visitor.ts';
import { expectHeardOnce, expectRecordedOnceAndWhole, reading } from './server-folder.ts';
import { mustBe, Partnership, underLoad } from './server-load.ts';
import { signUpBoth } from './server-people.ts';
import { canMount, smallDisk, type SmallDisk } from './server-small-disk.ts';

const PATIENCE = 60_000;

const isRefused = (answer: Answer, as: string, retryAfter: string): boolean => {
  if (answer.status === 200) return false;
  expect(answer.status).toBe(503);
  expect(answer.headers.get('content-type')).toContain('application/problem+json');
  expect((answer.body as { type: string }).type).toMatch(new RegExp(`/${as}$`));
  expect(answer.headers.get('retry-after')).toBe(retryAfter);
  return true;
};
const isStoreUnavailable = (answer: Answer) => isRefused(answer, 'store-unavailable', '2');
const isNotYetHeard = (answer: Answer) => isRefused(answer, 'not-yet-heard', '1');

/**
 * A disk that fills up ends in one of two refusals: the command can't be kept, or what went before it was kept
 * and can't travel, so that it isn't known yet who the two are. Both ask to come again, and neither writes.
 */
const isRefusedForRoom = (answer: Answer) => {
  const { type = '' } = (answer.body ?? {}) as { type?: string };
  return type.endsWith('/not-yet-heard') ? isNotYetHeard(answer) : isStoreUnavailable(answer);
};

/** Only root may mount the small disk that this needs. */
const onFullDisk = () =>
  describe('a server whose disk is full', () => {
    let disk: SmallDisk;
    let opened: Opened | undefined;
    let partnerships: readonly Partnership[];
    const close = async () => {
      const closing = opened;
      opened = undefined;
      await closing?.stop();
    };
    beforeEach(async () => {
      disk = smallDisk('3m');
      opened = await openInstallation({ dir: disk.folder, unruly: false });
      const { coaches, supervisors } = await signUpBoth(opened.url, 4);
      partnerships = coaches.flatMap((coach, row) =>
        supervisors.map((supervisor, column) => new Partnership(`pair-${row}-${column}`, coach, supervisor)),
      );
      await underLoad(partnerships, () => undefined, isRefusedForRoom);
    });
    afterEach(async () => {
      await close();
      disk.remove();
    });
    const expectWhole = async () => {
      const commands = partnerships.flatMap(({ acknowledged }) => acknowledged);
      await reading(disk.folder, async (folder) => {
        expectRecordedOnceAndWhole(
          folder,
          commands.map(({ command }) => command),
        );
        await expectHeardOnce(folder);
      });
    };

    it(
      'says so, can be read, goes on when there is room, and has kept nothing by half',
      async () => {
        for (const { coach } of partnerships) mustBe(200, await coach.visitor.get('/alliances'));
        disk.resize('64m');
        // What was refused is sent again under the same key, and then some more.
        for (let more = 0; more < 5; more++)
          for (const answered of await Promise.all(partnerships.map((each) => each.goOn())))
            expect(answered).toBe(true);
        for (const partnership of partnerships) mustBe(200, await partnership.read('coach', 'agreement'));
        await close();
        await expectWhole();
      },
      PATIENCE,
    );

    it(
      'can be stopped, and goes on from what it acknowledged',
      async () => {
        await close();
        disk.resize('64m');
        // Opened once more, so that what was on its way arrives.
        opened = await openInstallation({ dir: disk.folder, unruly: false });
        await until('everything is heard', async () => {
          const views = await opened?.platform?.viewStore('insights');
          const store = await opened?.platform?.eventStore('reviews');
          const heard = (await views?.checkpoint('insights', TOPICS.reviews, 0)) ?? -1;
          return heard >= ((await store?.head()) ?? Number.POSITIVE_INFINITY);
        });
        await close();
        await expectWhole();
      },
      PATIENCE,
    );
  });

if (canMount()) onFullDisk();

describe('a server that cannot write', () => {
  let opened: Opened;
  beforeEach(async () => {
    opened = await openInstallation();
  });
  afterEach(() => opened.stop());

  it('its log says so of every command, and takes the same ones once it can', async () => {
    const { coaches, supervisors } = await signUpBoth(opened.url, 2);
    const partnerships = coaches.flatMap((coach, row) =>
      supervisors.map((supervisor, column) => new Partnership(`pair-${row}-${column}`, coach, supervisor)),
    );
    for (const each of partnerships) expect(await each.goOn()).toBe(true);
    const store = await opened.platform?.eventStore('contracts');
    const { append } = store ?? {};
    const full = () => Promise.reject(new StoreUnavailable('the disk is full'));
    Object.assign(store ?? {}, { append: full });
    for (const each of partnerships) expect(await each.goOn(isStoreUnavailable)).toBe(false);
    Object.assign(store ?? {}, { append });
    for (const each of partnerships) expect(await each.goOn()).toBe(true);
    expect(await store?.head()).toBe(2 * partnerships.length);
  });

  it('or that what went before is still on its way, when the log can be written and views can’t', async () => {
    const { coaches, supervisors } = await signUpBoth(opened.url, 1);
    const [coach] = coaches;
    const [supervisor] = supervisors;
    if (!coach || !supervisor) throw new Error('both signed up');
    const pair = new Partnership('the-only-pair', coach, supervisor);
    expect(await pair.goOn()).toBe(true);
    const views = await opened.platform?.viewStore('contracts');
    const { transact } = views ?? {};
    Object.assign(views ?? {}, { transact: () => Promise.reject(new StoreUnavailable('the disk is full')) });
    expect(await pair.goOn()).toBe(true);
    const store = await opened.platform?.eventStore('contracts');
    const before = await store?.head();
    expect(await pair.goOn(isNotYetHeard)).toBe(false);
    expect(await store?.head()).toBe(before);
    Object.assign(views ?? {}, { transact });
    expect(await pair.goOn()).toBe(true);
  });
});
