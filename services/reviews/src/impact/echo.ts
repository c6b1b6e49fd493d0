import { verb } from '@alliance/decider/aggregate';
import { reject, type Decision } from '@alliance/decider/decider';
import { impactEchoed, type ImpactFact } from '@alliance/facts/impact';
import type { Impacts } from './decider.ts';
import { knownNote } from './known-note.ts';

export const echoBody = impactEchoed.schema.pick({ impactId: true, text: true });

/** It says that they recognise what was told; it is no proof of it. */
export const echo = verb({
  body: echoBody,
  summary: 'Say that I recognise what the other told.',
  decide: (
    { by, newId, impactId, text },
    impacts: Impacts,
  ): Decision<ImpactFact, 'no-such-impact' | 'own-note' | 'recognised-already'> => {
    const note = knownNote(impacts, impactId);
    if ('rejected' in note) return note;
    if (note.by === by) return reject('own-note');
    if (note.echo) return reject('recognised-already');
    return [impactEchoed({ by, impactId, echoId: newId, text })];
  },
});
