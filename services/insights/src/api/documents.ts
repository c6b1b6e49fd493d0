import { route, type Route } from '@alliance/platform/http/route';
import type { RunningService } from '@alliance/platform/service/service';
import { z } from 'zod';
import { alliances, alliancesOf } from '../documents/alliances.ts';
import type { Seen } from '../documents/looking.ts';
import { partnership, partnershipOf } from '../documents/partnership.ts';
import { story, storyOf } from '../documents/story/story.ts';
import { asOfQuery } from './as-of.ts';
import { lookingIn } from './looking-in.ts';

interface DocumentOfAPair {
  /** In the client; the last segment of the path unless that says otherwise. */
  readonly name: string;
  readonly summary: string;
  readonly answer: z.ZodType;
  readonly draw: (seen: Seen) => unknown;
}

/** Documents of one pair, as of a day, for one of the two. */
const ofAPair: readonly DocumentOfAPair[] = [
  {
    name: 'partnership',
    summary: 'What the line of time is drawn from.',
    answer: partnership,
    draw: partnershipOf,
  },
  { name: 'story', summary: 'Our story as of a day.', answer: story, draw: storyOf },
];

export const documentRoutes = (running: RunningService): readonly Route[] => {
  const looking = lookingIn(running);
  const query = asOfQuery(running.clock);
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
        body: alliancesOf(await looking.allSeen(viewer.id)),
      }),
    }),
    ...ofAPair.map(({ name, summary, answer, draw }) =>
      route({
        name,
        method: 'GET',
        path: `/alliances/:allianceId/${name}`,
        policy: { action: 'read-partnership', on: 'alliance' },
        summary,
        query,
        answer,
        handle: async (asked) => ({ status: 200, body: draw(await looking.seen(asked)) }),
      }),
    ),
  ];
};
