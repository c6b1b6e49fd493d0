import { route, type Route } from '@alliance/platform/http/route';
import type { RunningService } from '@alliance/platform/service/service';
import { z } from 'zod';
import { alliances, alliancesOf } from '../partnership/alliances.ts';
import { calendarRoutes } from '../calendar/routes.ts';
import { acrossPairsRoutes } from '../across-pairs/routes.ts';
import { myPairsRoutes } from '../my-pairs/routes.ts';
import { renewing } from '../my-pairs/renewing.ts';
import { summariesFrom } from '../my-pairs/summaries.ts';
import { ownRoutes } from './own-routes.ts';
import { pairQuery } from './as-of.ts';
import { documentsWritten } from './documents-written.ts';
import { readModelsFrom } from './read-models.ts';
import { pairDocuments } from './pair-documents.ts';

export const documentRoutes = (running: RunningService): readonly Route[] => {
  const readModels = readModelsFrom(running);
  const written = documentsWritten();
  const summaries = summariesFrom(running, readModels);
  renewing(running, summaries);
  return [
    route({
      name: 'alliances',
      method: 'GET',
      path: '/alliances',
      policy: { action: 'read-own', on: 'self' },
      summary: 'My partnerships, each with what its line of time is drawn from.',
      query: z.strictObject({}),
      answer: alliances,
      handle: async ({ viewer }) => ({
        status: 200,
        body: alliancesOf(await readModels.all(viewer)),
      }),
    }),
    ...pairDocuments.map(({ name, path = name, params, summary, answer, draw }) =>
      route({
        name,
        method: 'GET',
        path: `/alliances/:allianceId/${path}`,
        policy: { action: 'read-partnership', on: 'alliance' },
        summary,
        ...(params && { params }),
        query: pairQuery,
        answer,
        handle: async (asked) => ({
          status: 200,
          body: written(
            await readModels.oneWithJournal(asked),
            `${name} ${JSON.stringify(asked.params)}`,
            (seen) => draw(seen, asked.params),
          ),
        }),
      }),
    ),
    ...myPairsRoutes(running, summaries),
    ...ownRoutes(running, readModels),
    ...acrossPairsRoutes(running, readModels, summaries),
    ...calendarRoutes(running, summaries),
  ];
};
