import type { z } from 'zod';
import { acrossOfThePair, acrossOfThePairOf } from '../across-pairs/of-the-pair.ts';
import { pairDocuments } from '../api/pair-documents.ts';
import type { ReadModel } from '../pair/read-model.ts';

interface Drawn {
  readonly name: string;
  readonly answer: z.ZodType;
  readonly document: unknown;
}

/** All that one of the two can read of the pair as of a day; a session's document for each recorded as held. For specs. */
export const everyDocument = (seen: ReadModel): readonly Drawn[] => {
  const held = [...seen.past.sessions.values()].filter(
    (session) => session.held && (session.stage === 'held' || session.stage === 'in-error'),
  );
  const ofDays = pairDocuments.flatMap(({ name, params, answer, draw }) =>
    params
      ? held.map(({ id }) => ({ name: `${name} ${id}`, answer, document: draw(seen, { sessionId: id }) }))
      : [{ name, answer, document: draw(seen, {}) }],
  );
  return [...ofDays, { name: 'across-pairs', answer: acrossOfThePair, document: acrossOfThePairOf(seen) }];
};
