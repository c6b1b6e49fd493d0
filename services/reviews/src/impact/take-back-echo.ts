import { verb } from '@alliance/decider/aggregate';
import { reject, type Decision } from '@alliance/decider/decider';
import { impactEchoTakenBack, type ImpactFact } from '@alliance/facts/impact';
import type { Impacts } from './decider.ts';
import { knownNote } from './known-note.ts';

export const takeBackEchoBody = impactEchoTakenBack.schema.pick({ impactId: true });

/** A slip, or so that its teller can word it anew. */
export const takeBackEcho = verb({
  body: takeBackEchoBody,
  summary: 'Take back that I recognised what the other told.',
  afterTheEnd: true,
  decide: (
    { by, impactId },
    impacts: Impacts,
  ): Decision<ImpactFact, 'no-such-impact' | 'not-recognised-by-you'> => {
    const note = knownNote(impacts, impactId);
    if ('rejected' in note) return note;
    if (note.echo?.by !== by) return reject('not-recognised-by-you');
    return [impactEchoTakenBack({ by, impactId, echoId: note.echo.echoId })];
  },
});
