import { z } from 'zod';
import { roleOf, type ReadModel } from '../../pair/read-model.ts';
import { beatOf } from '../../narrative/beat.ts';
import type { OneOf } from '../../narrative/one-of.ts';
import { sharingsIn } from '../reading/sharings.ts';

export const companionBeat = [
  beatOf('own-learning', {
    sharings: z.int().min(1),
    inAnswer: z.int().min(0),
    first: z.int().min(1).optional().meta({ description: 'The session by which the first was laid down.' }),
  }),
] as const;

type Beat = OneOf<typeof companionBeat>;

/** What the supervisor laid down of their own, and how much of it beside what the coach had brought. */
export const companionBeats = (seen: ReadModel): readonly Beat[] => {
  const sharings = sharingsIn(seen);
  const [first, latest] = [sharings[0], sharings.at(-1)];
  if (!first || !latest) return [];
  return [
    {
      id: 'own-learning',
      kind: 'own-learning',
      params: {
        sharings: sharings.length,
        inAnswer: sharings.filter(({ answers }) => answers !== undefined).length,
        first: first.session?.number,
      },
      from: first.on,
      to: latest.on,
      sessions: [...new Set(sharings.flatMap(({ session }) => session?.number ?? []))],
      row: 'supervisor-shared',
      evidence: sharings.map(({ now, on, answers }) => ({
        kind: 'own-learning',
        did: now.kind,
        on,
        by: roleOf(seen, now.by),
        text: now.text,
        inAnswer: answers !== undefined,
      })),
    },
  ];
};
