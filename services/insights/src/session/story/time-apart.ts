import { z } from 'zod';
import { rhythm, rhythmOf } from '../../agreement/reading/clause-words.ts';
import { rhythmInForce } from '../../agreement/reading/numbers-in-force.ts';
import { pausesOf } from '../../agreement/reading/pauses.ts';
import type { ReadModel } from '../../pair/read-model.ts';
import { askOf } from '../../narrative/ask.ts';
import type { OneOf } from '../../narrative/one-of.ts';
import { daysApart } from '../reading/days-apart.ts';
import { heldIn, nextPlanned } from '../reading/held-sessions.ts';

export const timeApart = [
  askOf(z.literal('time-apart'), { days: z.int().min(0), agreed: rhythm.optional() }),
] as const;

export const timeApartOf = (seen: ReadModel): readonly OneOf<typeof timeApart>[] => {
  const { past, asOf } = seen;
  const set = rhythmInForce(past.contract);
  const days = daysApart(
    {
      latest: heldIn(seen).at(-1)?.countedOn,
      isNextPlanned: nextPlanned(past.sessions, seen, asOf) !== undefined,
      pauses: pausesOf(past.contract, seen),
      rhythm: set,
    },
    seen.countedAsOf,
  );
  if (days === undefined) return [];
  const agreed = set && set.unit !== 'sessions' ? rhythmOf(set) : undefined;
  return [{ id: 'time-apart', kind: 'time-apart', params: { days, agreed } }];
};
