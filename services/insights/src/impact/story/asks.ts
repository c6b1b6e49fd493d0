import { impactLevel } from '@alliance/facts/impact';
import { role } from '@alliance/facts/vocabulary';
import { z } from 'zod';
import { roleOf, type ReadModel } from '../../pair/read-model.ts';
import { askOf } from '../../narrative/ask.ts';
import type { OneOf } from '../../narrative/one-of.ts';
import { toldIn } from '../reading/note.ts';

/** It can be left as it is, so it isn’t told among what waits across one’s pairs. */
export const toRecognise = [
  askOf(z.literal('impact-to-recognise'), {
    impactId: z.string(),
    by: role,
    level: impactLevel,
    notes: z.int().min(1).meta({ description: 'How many of the other’s this viewer has not recognised.' }),
  }),
] as const;

/** The latest that the other told; how many there are beside it, it says. */
export const toRecogniseOf = (seen: ReadModel): readonly OneOf<typeof toRecognise>[] => {
  const told = [...seen.past.impacts.values()].filter(
    (note) => !note.echo && toldIn(note).by !== seen.viewer.id,
  );
  const latest = told.at(-1);
  if (!latest || seen.past.alliance.ended) return [];
  const { id: impactId, level } = latest;
  const params = { impactId, by: roleOf(seen, toldIn(latest).by), level, notes: told.length };
  return [{ id: `impact:${impactId}`, kind: 'impact-to-recognise', params }];
};
