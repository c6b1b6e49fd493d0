import { route, type Route } from '@alliance/platform/http/route';
import { rootParams, rootPath } from '@alliance/platform/http/scope-routes';
import type { RunningService } from '@alliance/platform/service/service';
import { z } from 'zod';
import { pairQuery } from '../api/as-of.ts';
import type { ReadModels } from '../api/read-models.ts';
import type { Summaries } from '../my-pairs/summaries.ts';
import { acrossPairs, acrossPairsOf } from './across-pairs.ts';
import { acrossOfThePair, acrossOfThePairOf } from './of-the-pair.ts';

const PERSON = 'person';

/** What a supervisor can read across their pairs, and what each of these two can read of it. Today only. */
export const acrossPairsRoutes = (
  { clock }: Pick<RunningService, 'clock'>,
  readModels: ReadModels,
  summaries: Summaries,
): readonly Route[] => [
  route({
    name: 'acrossPairs',
    method: 'GET',
    path: `${rootPath(PERSON)}/across-pairs`,
    policy: { action: 'read-own', on: PERSON },
    summary: 'Themes across the pairs that I supervise, today: of those whose agreement names this page.',
    params: z.object(rootParams(PERSON)),
    query: z.strictObject({}),
    answer: acrossPairs,
    handle: async ({ viewer: { id, zone } }) => ({
      status: 200,
      body: acrossPairsOf(await summaries.of(id), { now: clock.now(), zone }),
    }),
  }),
  route({
    name: 'acrossOfThePair',
    method: 'GET',
    path: '/alliances/:allianceId/across-pairs',
    policy: { action: 'read-partnership', on: 'alliance' },
    summary: 'All that the supervisor reads of us across their pairs, today, and since when they can.',
    query: pairQuery.pick({ audience: true }),
    answer: acrossOfThePair,
    handle: async (asked) => ({ status: 200, body: acrossOfThePairOf(await readModels.one(asked)) }),
  }),
];
