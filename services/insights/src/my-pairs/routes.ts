import { route, type Route } from '@alliance/platform/http/route';
import { rootParams, rootPath } from '@alliance/platform/http/scope-routes';
import type { RunningService } from '@alliance/platform/service/service';
import { z } from 'zod';
import type { LookingIn } from '../api/looking-in.ts';
import { myPairs, myPairsOf } from './my-pairs.ts';
import { renewing } from './renewing.ts';
import { summariesFrom } from './summaries.ts';

const PERSON = 'person';

/** What somebody can read across their own pairs. */
export const myPairsRoutes = (running: RunningService, looking: LookingIn): readonly Route[] => {
  const summaries = summariesFrom(running, looking);
  renewing(running, summaries);
  return [
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
        body: myPairsOf(await summaries.of(id), { now: running.clock.now(), zone }),
      }),
    }),
  ];
};
