import { camel } from '@alliance/platform/http/command-routes';
import { route, type Operation } from '@alliance/platform/http/route';
import type { Service } from '@alliance/platform/service/service';
import { z } from 'zod';
import { endpointsOf } from './endpoints.ts';
import type { Identity } from './identity.ts';
import { members } from './problem-members.ts';

const operator = z
  .object({
    operator: z
      .object({ name: z.string(), contact: z.string() })
      .nullable()
      .meta({ description: 'Who runs this installation; null where they didn’t say.' }),
    local: z.boolean().meta({ description: 'Whether it is reached on the machine that it runs on alone.' }),
    byLetter: z
      .boolean()
      .meta({ description: 'Whether it sends letters; without them, who runs it hands links on.' }),
  })
  .meta({ id: 'Operator' });

/** Whoever runs an installation holds its keys: people read who that is before they sign up. */
export type RunBy = z.input<typeof operator>;

const operations: readonly Operation[] = [...endpointsOf(false)].map(
  ([path, { method, summary, body, answer, problems }]) => ({
    name: camel(path.slice(1).replaceAll('/', '-')),
    method,
    path: `/auth${path}`,
    summary,
    ...(body && { body }),
    answer,
    ...(problems && { problems }),
  }),
);

/** Accounts and sessions as a service among the others: it decides no facts, and hears none. */
export const identityService = (
  identity: Identity,
  runBy: RunBy,
  /** What is here besides, where it is a process of its own. */
  further: NonNullable<Service['mounts']> = () => [],
): Service => ({
  name: 'identity',
  offers: [],
  rejections: {},
  members,
  subscribesTo: [],
  keepsJournal: false,
  projections: [],
  routes: () => [
    route({
      name: 'operator',
      method: 'GET',
      path: '/operator',
      policy: { action: 'sign-in', on: 'public' },
      summary: 'Who runs this installation.',
      answer: operator,
      handle: () => Promise.resolve(runBy),
    }),
  ],
  mounts: (running) => [
    ...further(running),
    {
      methods: ['GET', 'POST'],
      path: '/auth/*',
      policy: { action: 'sign-in', on: 'public' },
      summary: 'Sign up, sign in, sign out; the public keys of sessions.',
      operations,
      handle: (request) => identity.handle(request),
    },
  ],
});
