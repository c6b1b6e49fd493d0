import { verb } from '@alliance/decider/aggregate';
import type { Decision } from '@alliance/decider/decider';
import { impactReworded, type ImpactFact } from '@alliance/facts/impact';
import type { Impacts } from './decider.ts';
import { changeableNote } from './known-note.ts';

export const rewordBody = impactReworded.schema.omit({ by: true });

export const reword = verb({
  body: rewordBody,
  summary: 'Word a note of mine anew; the words before stay to be read.',
  decide: (
    { by, impactId, text, source, why },
    impacts: Impacts,
  ): Decision<ImpactFact, 'no-such-impact' | 'note-of-the-other' | 'recognised-already'> => {
    const note = changeableNote(impacts, impactId, by);
    if ('rejected' in note) return note;
    return [impactReworded({ by, impactId, text, source, why })];
  },
});
