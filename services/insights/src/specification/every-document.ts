import type { z } from 'zod';
import { pairDocuments } from '../api/pair-documents.ts';
import type { Seen } from '../documents/looking.ts';
import { heldSessions } from '../past/held-sessions.ts';

interface Drawn {
  readonly name: string;
  readonly answer: z.ZodType;
  readonly document: unknown;
}

/** All that one of the two can read of the pair as of a day; a session's document for each that was held. For specs. */
export const everyDocument = (seen: Seen): readonly Drawn[] => {
  const held = heldSessions(seen.past.sessions, seen);
  return pairDocuments.flatMap(({ name, params, answer, draw }) =>
    params
      ? held.map(({ number }) => ({
          name: `${name} ${number}`,
          answer,
          document: draw(seen, { number: String(number) }),
        }))
      : [{ name, answer, document: draw(seen, {}) }],
  );
};
