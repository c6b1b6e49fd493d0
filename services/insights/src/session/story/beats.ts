import { z } from 'zod';
import { pausesOf } from '../../agreement/reading/pauses.ts';
import { livedDays } from '../../measures/paused-days.ts';
import type { ReadModel } from '../../pair/read-model.ts';
import { beatOf } from '../../narrative/beat.ts';
import type { OneOf } from '../../narrative/one-of.ts';
import { heldIn } from '../reading/held-sessions.ts';

const count = z.int().min(0);

export const sessionBeat = [
  beatOf('met', { times: count, missed: count, longestGapDays: count.optional() }),
] as const;

/** Days between one session and the next, without those that the two had agreed to rest. */
const gaps = (seen: ReadModel): readonly number[] => {
  const pauses = pausesOf(seen.past.contract, seen);
  const held = heldIn(seen);
  return held.slice(1).map(({ countedOn: on }, index) => livedDays(pauses, held[index]?.countedOn ?? on, on));
};

/** How often the two met. */
export const metBeat = (seen: ReadModel): readonly OneOf<typeof sessionBeat>[] => {
  const [held, { past }] = [heldIn(seen), seen];
  const [first, last] = [held[0], held.at(-1)];
  if (!first || !last) return [];
  return [
    {
      id: 'met',
      kind: 'met',
      params: {
        times: held.length,
        missed: [...past.sessions.values()].reduce((sum, { missed }) => sum + missed.length, 0),
        ...(held.length > 1 && { longestGapDays: Math.max(...gaps(seen)) }),
      },
      from: first.on,
      to: last.on,
      sessions: held.map(({ number }) => number),
      row: 'reviewed',
      evidence: held.map(({ number, on, held: { minutes, mode }, revealedAt }) => ({
        kind: 'session',
        session: number,
        on,
        minutes,
        mode,
        opened: revealedAt !== undefined,
      })),
    },
  ];
};
