import { role } from '@alliance/facts/vocabulary';
import { z } from 'zod';
import { roleOf, type ReadModel } from '../../pair/read-model.ts';
import { beatOf } from '../../narrative/beat.ts';
import type { EvidenceOf } from '../../narrative/evidence.ts';
import type { OneOf } from '../../narrative/one-of.ts';
import { placingsIn, type Placing, type SaidNow } from '../reading/placings.ts';

export const growthBeat = [
  beatOf('growth', {
    of: role.meta({ description: 'Who placed themselves.' }),
    placings: z.int().min(1),
    answered: z.int().min(0).meta({ description: 'So many of them by the other.' }),
    lines: z.int().min(1).max(7).meta({ description: 'On so many dimensions.' }),
  }),
] as const;

type Beat = OneOf<typeof growthBeat>;

const recordsOf = (seen: ReadModel, { dimension, own, answer }: Placing): readonly EvidenceOf<'growth'>[] => {
  const record = (did: 'placed' | 'answered', { now, at }: SaidNow): EvidenceOf<'growth'> => ({
    kind: 'growth',
    did,
    dimension,
    on: seen.dayOf(at),
    by: roleOf(seen, now.by),
    text: now.words,
    position: now.position,
  });
  return [record('placed', own), ...(answer ? [record('answered', answer)] : [])];
};

/** For each who placed themselves, on how many lines, and what was said. It tells no direction: that is on the lines. */
export const growthBeats = (seen: ReadModel): readonly Beat[] =>
  [seen.members.coach, seen.members.supervisor].flatMap(({ id }): readonly Beat[] => {
    const placings = placingsIn(seen.past.growth, id);
    const evidence = placings.flatMap((each) => recordsOf(seen, each));
    const days = evidence.map(({ on }) => on).toSorted();
    const [from, to] = [days[0], days.at(-1)];
    if (from === undefined || to === undefined) return [];
    const of = roleOf(seen, id);
    return [
      {
        id: `growth:${of}`,
        kind: 'growth',
        params: {
          of,
          placings: placings.length,
          answered: placings.filter(({ answer }) => answer).length,
          lines: new Set(placings.map(({ dimension }) => dimension)).size,
        },
        from,
        to,
        sessions: [],
        evidence,
      },
    ];
  });
