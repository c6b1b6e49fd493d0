import { verb } from '@alliance/decider/aggregate';
import type { Decision } from '@alliance/decider/decider';
import { impactAddedTo, type ImpactFact } from '@alliance/facts/impact';
import type { Impacts } from './decider.ts';
import { ownNote } from './known-note.ts';

export const addToBody = impactAddedTo.schema.omit({ by: true });

/** Also once the other has recognised it: what they read stays as it is. */
export const addTo = verb({
  body: addToBody,
  summary: 'Add to a note of mine what came later.',
  decide: (
    { by, impactId, text },
    impacts: Impacts,
  ): Decision<ImpactFact, 'no-such-impact' | 'note-of-the-other'> => {
    const note = ownNote(impacts, impactId, by);
    if ('rejected' in note) return note;
    return [impactAddedTo({ by, impactId, text })];
  },
});
