import { language, mailKind, unaskedMailKinds } from '@alliance/facts/own';
import { scopeOf } from '@alliance/decider/scope';
import { rootParams, rootPath } from '@alliance/platform/http/scope-routes';
import { route, type Route } from '@alliance/platform/http/route';
import type { RunningService } from '@alliance/platform/service/service';
import { z } from 'zod';
import type { Settings } from '../own/decider.ts';
import { settings } from '../own/settings.ts';

const own = z
  .strictObject({
    mailKinds: z.array(mailKind).meta({
      description: 'The letters that they get of those that they may do without; some, until they choose.',
    }),
    timeZone: z
      .string()
      .nullable()
      .optional()
      .meta({ description: 'An IANA name; null where they go by the device that they read on.' }),
    language: language
      .nullable()
      .optional()
      .meta({ description: 'The language that they read in; null where they go by the browser.' }),
  })
  .meta({ id: 'Settings', description: 'What I have chosen for myself; what I haven’t is absent.' });

/**
 * Read from the log itself, so that nobody waits for what they have just chosen. Before zones were chosen here, accounts
 * had one: that counts until they choose.
 */
export const settingsRoutes = (running: RunningService): readonly Route[] => [
  route({
    name: 'settings',
    method: 'GET',
    path: `${rootPath(settings.of)}/settings`,
    policy: { action: 'read-own', on: settings.of },
    summary:
      'What I have chosen for myself: which letters I want, in which zone my days are, and in which language I read.',
    params: z.object(rootParams(settings.of)),
    query: z.strictObject({}),
    answer: own,
    handle: async ({ viewer }) => {
      const chosen = (await running.state(settings, scopeOf('person', viewer.id))) as Settings;
      const { mailKinds = unaskedMailKinds, zone = viewer.accountZone, language: read } = chosen;
      return {
        mailKinds: [...mailKinds],
        ...(zone !== undefined && { timeZone: zone }),
        ...(read !== undefined && { language: read }),
      };
    },
  }),
];
