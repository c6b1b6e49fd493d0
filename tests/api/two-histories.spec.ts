import { setTimeout as pause } from 'node:timers/promises';
import { ManagedClock } from '@alliance/platform/clock';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { idOf } from '../harness/alliance.ts';
import { withoutNames } from '../harness/as-seen.ts';
import { openInstallation, type Opened } from '../harness/opened.ts';
import { begunAt, type History } from './two-histories/history.ts';
import { HELD } from './two-histories/of-sessions.ts';
import { ALONE, BOTH } from './two-histories/steps.ts';
import { everything, revisionToldIn } from './two-histories/what-she-sees.ts';

/** A thousand take half an hour: `FAULTS_RUNS=1000`. */
const RUNS = Number(process.env['FAULTS_RUNS'] ?? (process.env['FAULTS'] === 'whole' ? 100 : 12));
/** So many histories two pairs have one after the other; then others take their places, and pages stay short. */
const OF_ONE_PAIR = 12;
/** Milliseconds in which an event would have come that came. */
const ON_ITS_WAY = 40;
const HEARTBEAT = 'event: heartbeat\ndata: {"everySeconds":20}\n\n';

const clock = new ManagedClock('2026-11-30T12:00:00.000Z');
let opened: Opened;
let histories: readonly History[] = [];
let count = 0;

const leave = () => {
  for (const { events } of histories) events.cancel();
};
beforeAll(async () => {
  opened = await openInstallation({ clock, unruly: false });
});
afterAll(async () => {
  leave();
  await opened.stop();
});

const begin = async () => {
  if (count++ % OF_ONE_PAIR === 0) {
    leave();
    const at = { opened, clock };
    histories = [await begunAt(at, true), await begunAt(at, false)];
  }
  for (const history of histories) {
    history.seen.length = 0;
    history.review = 'none';
    history.herReview = false;
    history.sessionId = idOf(await history.pair.does(history.pair.coach, 'session/record-held', HELD));
    history.first = await revisionToldIn(history);
  }
};

const stepByStep = fc.array(
  fc.oneof(
    fc.record({ is: fc.constant('both' as const), name: fc.constantFrom(...BOTH.keys()) }),
    fc.record({ is: fc.constant('alone' as const), name: fc.constantFrom(...ALONE.keys()) }),
  ),
  { minLength: 3, maxLength: 9 },
);

/** What she was told but for heartbeats: when one comes is up to the clock alone. */
const toldTo = ({ events }: History) => events.said().replaceAll(HEARTBEAT, '');
const aloneIn = async (history: History | undefined, name: string, number: number) => {
  const step = ALONE.get(name);
  if (!history || !step) throw new Error(`nobody does: ${name}`);
  await pause(ON_ITS_WAY);
  const before = toldTo(history);
  await step.does(history, number);
  await pause(ON_ITS_WAY);
  if (!step.leavesASign) expect(toldTo(history)).toBe(before);
};

const ONLY_THAT_IT_MOVED = /^(event: moved\ndata: \{"allianceId":"ours"\}\n\n)*$/;

describe('two histories that differ only in what is one person’s alone', () => {
  it(
    'are to the other, in every answer, header and event, the same but for opaque tokens of one length',
    async () => {
      await fc.assert(
        fc.asyncProperty(stepByStep, async (steps) => {
          await begin();
          for (const [at, { is, name }] of steps.entries()) {
            if (is === 'alone') await aloneIn(histories[0], name, count * 100 + at);
            else for (const history of histories) await BOTH.get(name)?.(history, count * 100 + at);
            for (const history of histories) history.seen.push(...(await everything(history)));
          }
          const [hers, theirs] = histories.map(({ seen, coachId, supervisorId }) =>
            withoutNames(seen, { [coachId]: 'the coach', [supervisorId]: 'the supervisor' }),
          );
          expect(hers).toEqual(theirs);
          for (const history of histories)
            expect(toldTo(history).replaceAll(history.pair.allianceId, 'ours')).toMatch(ONLY_THAT_IT_MOVED);
        }),
        { numRuns: RUNS, endOnFailure: true },
      );
    },
    10_000 * RUNS,
  );
});
