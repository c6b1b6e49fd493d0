import { dayOf } from '@alliance/days/days';
import { scopeOf } from '@alliance/decider/scope';
import { id } from '@alliance/facts/vocabulary';
import { notFound } from '@alliance/platform/http/problem';
import { route, type Route } from '@alliance/platform/http/route';
import { rootParams, rootPath } from '@alliance/platform/http/scope-routes';
import type { RunningService } from '@alliance/platform/service/service';
import { z } from 'zod';
import { asOfQuery } from './as-of.ts';
import { notYet, type ReadModels } from './read-models.ts';
import { journalReader } from '../journal/partnership-journal.ts';
import { ownDocuments } from './own-documents.ts';
import { ownReadable } from '../own/own-journal.ts';
import { ownReadModelOf } from '../own/own-read-model.ts';

const PERSON = 'person';

const query = asOfQuery.extend({
  beside: id.optional().meta({ description: 'An alliance of mine: sessions are counted by it.' }),
});

/**
 * What is one's own, read by oneself alone. Beside an alliance both journals are read for that same person; one that
 * isn't theirs is answered like one that doesn't exist.
 */
export const ownRoutes = (running: RunningService, readModels: ReadModels): readonly Route[] => {
  const journals = journalReader(running, ownReadable);
  return ownDocuments.map(({ name, path, summary, answer, draw }) =>
    route({
      name,
      method: 'GET',
      path: `${rootPath(PERSON)}/${path}`,
      policy: { action: 'read-own', on: PERSON },
      summary,
      params: z.object(rootParams(PERSON)),
      query,
      answer,
      handle: async ({ viewer, query: { asOf, beside } }) => {
        const now = running.clock.now();
        const today = dayOf(now, viewer.zone);
        if (asOf !== undefined && asOf > today) throw notYet();
        const pair = beside === undefined ? undefined : await readModels.ofPerson(beside, viewer, asOf);
        if (beside !== undefined && !pair) throw notFound();
        const { id: personId, zone } = viewer;
        const { tokens } = running.vault;
        const journal = await journals.read(scopeOf(PERSON, personId), personId);
        const asked = { personId, zone, now, asOf: asOf ?? today, tokens, pair };
        return { status: 200, body: draw(ownReadModelOf(journal, asked)) };
      },
    }),
  );
};
