import { route, type Route } from '@alliance/platform/http/route';
import { rootParams, rootPath } from '@alliance/platform/http/scope-routes';
import type { RunningService } from '@alliance/platform/service/service';
import { z } from 'zod';
import { myPairs, myPairsOf } from './my-pairs.ts';
import type { Summaries } from './summaries.ts';

const PERSON = 'person';

/** What somebody can read across their own pairs. */
export const myPairsRoutes = (
  { clock }: Pick<RunningService, 'clock'>,
  summaries: Summaries,
): readonly Route[] => [
  route({
    name: 'myPairs',
    method: 'GET',
    path: `${rootPath(PERSON)}/pairs`,
    policy: { action: 'read-own', on: PERSON },
    summary: 'My pairs today: when we met and meet next, and what waits for whom.',
    params: z.object(rootParams(PERSON)),
    query: z.strictObject({}),
    answer: myPairs,
    handle: async ({ viewer: { id, zone } }) => ({
      status: 200,
      body: myPairsOf(await summaries.of(id), { now: clock.now(), zone }),
    }),
  }),
];
