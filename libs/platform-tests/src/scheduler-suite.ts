import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { ManagedClock } from '@alliance/platform/clock';
import type { Leases } from '@alliance/platform/ports/leases';
import type { Notes } from '@alliance/platform/ports/view-store';
import type { Due, Schedule } from '@alliance/platform/schedule/schedule';
import { scheduler, type Scheduler } from '@alliance/platform/schedule/scheduler';
import { setTimeout as pause } from 'node:timers/promises';
import { until } from './until.ts';

export interface OpenedForSchedules {
  /** The same notes and leases as two processes see them; without leases there is one process. */
  readonly processes: readonly { readonly notes: Notes; readonly leases?: Leases }[];
  destroy(): Promise<void>;
}

const NINE = '2028-02-29T09:00:00.000Z';
const NOON = '2028-02-29T12:00:00.000Z';
/** Milliseconds between two looks here, and as many as it takes to be sure that nothing comes. */
const [EVERY, A_WHILE] = [5, 120];

export const schedulerSuite = (where: string, open: () => Promise<OpenedForSchedules>): void =>
  describe(`what is due, ${where}`, () => {
    let opened: OpenedForSchedules;
    let clock: ManagedClock;
    let running: Scheduler[];
    let happened: string[];
    const troubles: unknown[] = [];
    beforeEach(async () => {
      opened = await open();
      clock = new ManagedClock('2028-02-29T08:59:00.000Z');
      [running, happened] = [[], []];
      troubles.length = 0;
    });
    const stop = async () => {
      for (const one of running.splice(0)) await one.stop();
    };
    afterEach(async () => {
      await stop();
      await opened.destroy();
    });

    const due = (id: string, more: Partial<Due> = {}): Due => ({
      id,
      at: NINE,
      happen: async () => {
        happened.push(id);
        return 'happened';
      },
      ...more,
    });
    const run = (dues: readonly Due[], of: Partial<Schedule> = {}) => {
      for (const { notes, leases } of opened.processes) {
        const schedules = [{ name: 'letters', due: async () => dues, ...of }];
        const from = { service: 'contracts', notes, clock, leases };
        running.push(scheduler(schedules, from, (error) => troubles.push(error), EVERY));
      }
    };
    const hasHappened = (...ids: readonly string[]) =>
      until(`${ids.join()} to happen`, () => happened.toSorted().join() === ids.toSorted().join());
    const afterAWhile = async (...ids: readonly string[]) => {
      await pause(A_WHILE);
      expect(happened.toSorted()).toEqual(ids.toSorted());
    };

    it('happens once, when its time has come and not before, however many look', async () => {
      run([due('one'), due('other'), due('tomorrow', { at: '2028-03-01T09:00:00.000Z' })]);
      await afterAWhile();
      clock.moveTo(NINE);
      await hasHappened('one', 'other');
      await afterAWhile('one', 'other');
    });

    it('is found done after a restart, and when the clock is put back', async () => {
      clock.moveTo(NINE);
      run([due('one')]);
      await hasHappened('one');
      await stop();
      clock.moveTo('2028-02-28T09:30:00.000Z');
      run([due('one')]);
      await pause(A_WHILE);
      clock.moveTo(NINE);
      await afterAWhile('one');
    });

    it('isn’t begun any more when its time has passed; what must exist happens however late', async () => {
      run([due('letter', { until: NOON }), due('review is due')]);
      clock.moveTo('2028-03-01T09:00:00.000Z');
      await hasHappened('review is due');
      await afterAWhile('review is due');
    });

    it('is tried again where it certainly had no effect, and where that is not known as often as is said', async () => {
      let [asked, begun] = [0, 0];
      const later = due('later', { happen: async () => ((asked += 1) < 3 ? 'not-now' : 'happened') });
      const unknown = due('unknown', {
        happen: () => {
          begun += 1;
          throw new Error('the line went dead');
        },
      });
      clock.moveTo(NINE);
      run([unknown, later, due('one')], { mostTimes: 2 });
      await hasHappened('one');
      await until('later to happen', () => asked === 3);
      await afterAWhile('one');
      expect([asked, begun, troubles.length]).toEqual([3, 2, 2]);
    });

    it('is begun again where whoever began it was killed, and no more often than is said', async () => {
      const [first] = opened.processes;
      clock.moveTo(NINE);
      const hanging = due('one', { happen: () => new Promise(() => undefined) });
      // Of a process that was killed nothing is left but what it noted; nothing of it is stopped.
      for (let kill = 0; kill < 2; kill++) {
        const schedules = [{ name: 'letters', mostTimes: 2, due: async () => [hanging] }];
        const notes = first?.notes;
        if (!notes) throw new Error('there is no process');
        scheduler(schedules, { service: 'contracts', notes, clock }, () => undefined, 3_600_000);
        await until('it to be begun', async () => {
          const noted = await notes.document<{ begun: number }>('firings', 'letters one');
          return noted?.begun === kill + 1;
        });
      }
      run([due('one')], { mostTimes: 2 });
      await afterAWhile();
      await stop();
      run([due('one')]);
      await hasHappened('one');
    });

    it('keeps nothing else from happening where it can’t be worked out', async () => {
      clock.moveTo(NINE);
      for (const { notes, leases } of opened.processes) {
        const broken: Schedule = { name: 'broken', due: () => Promise.reject(new Error('no facts')) };
        const schedules = [broken, { name: 'letters', due: async () => [due('one')] }];
        running.push(
          scheduler(schedules, { service: 'contracts', notes, clock, leases }, () => undefined, EVERY),
        );
      }
      await hasHappened('one');
    });
  });
