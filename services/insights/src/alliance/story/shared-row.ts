import { day } from '@alliance/facts/vocabulary';
import { z } from 'zod';
import { type ReadModel } from '../../pair/read-model.ts';
import type { ResponseOf } from '../../pair/response.ts';

const sharedWords = z
  .discriminatedUnion('kind', [
    z.strictObject({
      kind: z.literal('learning-history'),
      id: z.string(),
      on: day,
      helpedBy: z.array(z.string()),
      hinderedBy: z.array(z.string()),
      insight: z.string().optional(),
    }),
    z.strictObject({
      kind: z.literal('assumption'),
      id: z.string(),
      on: day,
      text: z.string(),
      shapedBy: z.string().optional(),
      reframed: z.strictObject({ on: day, to: z.string() }).optional(),
    }),
  ])
  .meta({ id: 'SharedWords' });

export const sharedRow = z.strictObject({
  coach: z.array(sharedWords),
  supervisor: z.array(sharedWords),
});

type SharedWords = ResponseOf<typeof sharedWords>;

const sharedBy = ({ past, dayOf }: ReadModel, memberId: string): readonly SharedWords[] => {
  const { histories, assumptions } = past.alliance;
  const told = histories
    .filter(({ by }) => by === memberId)
    .map(({ id, at, helpedBy, hinderedBy, insight }) => ({
      at,
      shared: { kind: 'learning-history', id, on: dayOf(at), helpedBy, hinderedBy, insight } as const,
    }));
  const believed = [...assumptions.values()]
    .filter(({ by }) => by === memberId)
    .map(({ id, at, text, shapedBy, reframings }) => {
      const latest = reframings.at(-1);
      const reframed = latest && { on: dayOf(latest.at), to: latest.to };
      return { at, shared: { kind: 'assumption', id, on: dayOf(at), text, shapedBy, reframed } as const };
    });
  return [...told, ...believed].toSorted((a, b) => (a.at < b.at ? -1 : 1)).map(({ shared }) => shared);
};

export const sharedRowOf = (seen: ReadModel): ResponseOf<typeof sharedRow> => ({
  coach: sharedBy(seen, seen.members.coach.id),
  supervisor: sharedBy(seen, seen.members.supervisor.id),
});
