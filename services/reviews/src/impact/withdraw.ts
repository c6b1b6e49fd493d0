import { verb } from '@alliance/decider/aggregate';
import type { Decision } from '@alliance/decider/decider';
import { impactWithdrawn, type ImpactFact } from '@alliance/facts/impact';
import type { Impacts } from './decider.ts';
import { changeableNote } from './known-note.ts';

export const withdrawBody = impactWithdrawn.schema.omit({ by: true });

/** What was placed behind it stands by itself from then on. */
export const withdraw = verb({
  body: withdrawBody,
  summary: 'Withdraw a note of mine that the other has not recognised.',
  afterTheEnd: true,
  decide: (
    { by, impactId },
    impacts: Impacts,
  ): Decision<ImpactFact, 'no-such-impact' | 'note-of-the-other' | 'recognised-already'> => {
    const note = changeableNote(impacts, impactId, by);
    if ('rejected' in note) return note;
    return [impactWithdrawn({ by, impactId })];
  },
});
