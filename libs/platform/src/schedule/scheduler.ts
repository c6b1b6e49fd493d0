import { elapsed, type Clock } from '../clock.ts';
import { always, holdOn } from '../delivery/hold.ts';
import { holding } from '../delivery/holding.ts';
import { Loop } from '../delivery/loop.ts';
import type { Leases } from '../ports/leases.ts';
import type { Notes } from '../ports/view-store.ts';
import { firingsIn } from './firings.ts';
import type { Due, Schedule } from './schedule.ts';

/**
 * Milliseconds between two looks at what is due. They are counted by a clock that goes on whatever the time of day is
 * set to, so a clock that jumps is noticed within one of them, and a timer that is a year long isn't needed.
 */
const EVERY = 5_000;
/** Milliseconds after which old firings are forgotten again. */
const DAY = 86_400_000;

export interface From {
  readonly service: string;
  readonly notes: Pick<Notes, 'document' | 'transact'>;
  readonly clock: Clock;
  /** Where other processes run the same service: one of them has things happen. */
  readonly leases?: Leases | undefined;
}

export interface Scheduler {
  /** Looks at once, and not at the next turn. */
  wake(): void;
  stop(): Promise<void>;
}

/**
 * Has everything that is due happen once: through restarts, kills, a second process, and a clock that jumps. What one
 * thing fails with keeps nothing else from happening; it is tried again at a later look.
 */
export const scheduler = (
  schedules: readonly Schedule[],
  { service, notes, clock, leases }: From,
  onTrouble: (error: unknown) => void,
  every = EVERY,
): Scheduler => {
  const firings = firingsIn(notes);
  const hold = leases ? holdOn(leases, `schedules ${service}`) : always;
  /** Ids of what is known to have happened, so that it isn't asked again at each look. */
  const happened = new Map<Schedule, Set<string>>(schedules.map((schedule) => [schedule, new Set()]));
  let forgotAt = -Infinity;
  let stopping = false;

  const one = async (schedule: Schedule, due: Due, under: number): Promise<boolean> => {
    if (await firings.hasHappened(schedule, due)) return true;
    if (!(await firings.begin(schedule, due, clock.now()))) return false;
    // Whoever has lost the lease meanwhile leaves it to the one who has it now, as after a kill.
    const outcome = hold.number() === under ? await due.happen() : 'not-now';
    await firings.end(schedule, due, outcome);
    return outcome === 'happened';
  };
  const all = async (schedule: Schedule, under: number) => {
    const now = clock.now();
    const known = happened.get(schedule);
    const due = (await schedule.due(now)).filter(({ at }) => at <= now);
    const still = new Set(due.map(({ id }) => id));
    for (const id of known ?? []) if (!still.has(id)) known?.delete(id);
    for (const each of due.filter(({ id }) => !known?.has(id))) {
      if (stopping || hold.number() !== under) return;
      await one(schedule, each, under).then((has) => has && known?.add(each.id), onTrouble);
    }
  };
  const look = async (): Promise<boolean> => {
    const under = hold.number();
    if (under === undefined) return false;
    if (forgotAt + DAY <= elapsed()) {
      await firings.forgetOld(clock.now());
      forgotAt = elapsed();
    }
    for (const schedule of schedules) await all(schedule, under).catch(onTrouble);
    return false;
  };

  const loop = new Loop(look, onTrouble, { gather: 0, atRest: () => Promise.resolve() });
  const held = leases && holding(hold, { onWon: () => loop.wake(), onTrouble });
  const looking = setInterval(() => loop.wake(), every).unref();
  loop.wake();
  return {
    wake: () => loop.wake(),
    stop: async () => {
      stopping = true;
      clearInterval(looking);
      await loop.stop();
      await held?.stop();
    },
  };
};
