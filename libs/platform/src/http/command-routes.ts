import type { Verb } from '@alliance/decider/aggregate';
import type { RejectionTable } from '@alliance/decider/rejections';
import type { Scope } from '@alliance/decider/scope';
import { z } from 'zod';
import type { CommandResult } from '../commands/command.ts';
import type { Offer, RunningService, Service } from '../service/service.ts';
import { keyReused, notFound, Problem, stale } from './problem.ts';
import { positionToken } from './position-tokens.ts';
import type { RouteResponse, RouteRequest, Route } from './route.ts';
import { rootParams, rootPath, scopeIn } from './scope-routes.ts';

/** What a stream's revision is told as: opaque, and of one length. */
export const revision = z.string().regex(/^[A-Za-z0-9_-]{22}$/);

export const recorded = z
  .object({
    id: z.string().meta({ description: 'The id of what the command brought about or belongs to.' }),
    revision: revision.meta({ description: 'Revision of the stream, for If-Match; also the ETag.' }),
    position: z.string().meta({
      description:
        'Opaque, and the sender’s alone. Sent back as Alliance-Position a read has what was written.',
    }),
  })
  .meta({ id: 'Recorded' });

/** Of a verb that is done along with one of another aggregate. */
export const recordedInBoth = recorded
  .extend({
    reached: z
      .object({
        scope: z.string().meta({ description: 'Its scope: the kind, a slash and the id.' }),
        id: z.string().meta({ description: 'The id of what was brought about there or belongs to it.' }),
        position: z.string().meta({ description: 'As Alliance-Position of a read of that scope.' }),
      })
      .optional()
      .meta({ description: 'What was recorded along with it by another aggregate.' }),
  })
  .meta({ id: 'RecordedInBoth' });

export const kebab = (camel: string): string =>
  camel.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

export const camel = (name: string): string =>
  name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());

/** One route for each verb of each aggregate: a verb costs one file, and none of them is about HTTP. */
export const commandRoutes = (service: Service, running: RunningService): Route[] =>
  service.offers.flatMap((offer) =>
    Object.entries(offer.verbs)
      .filter(([name]) => !offer.except?.includes(name))
      .map(([name, verb]) => commandRoute(service.rejections, running, offer, name, verb)),
  );

const commandRoute = (
  rejections: RejectionTable,
  running: RunningService,
  aggregate: Offer,
  name: string,
  verb: Verb,
): Route => {
  const { action } = aggregate;
  const ofOne = aggregate.per === 'id' && verb.opens !== true;
  return {
    name: camel(`${aggregate.name}-${kebab(name)}`),
    method: 'POST',
    path: `${rootPath(aggregate.of)}/${aggregate.name}/${ofOne ? ':id/' : ''}${kebab(name)}`,
    policy: { action, on: aggregate.of },
    of: { aggregate: aggregate.name, verb: name },
    summary: verb.summary,
    params: z.object({ ...rootParams(aggregate.of), ...(ofOne && { id: z.uuid() }) }),
    // A verb's schema is a zod schema; the decider library only asks that it can parse.
    body: verb.body as unknown as z.ZodType,
    answer: verb.reaches ? recordedInBoth : recorded,
    handle: async (asked: RouteRequest) => {
      const scope = scopeIn(asked.params);
      if (!scope) throw notFound();
      const handled = await running.send({
        aggregate,
        verb: name,
        scope,
        id: asked.params['id'],
        body: asked.body as object,
        by: asked.viewer.id,
        zone: asked.viewer.zone,
        ...(asked.standing && { standing: asked.standing }),
        idempotencyKey: asked.idempotencyKey,
        expected: asked.expected,
      });
      return answerOf(running, rejections, handled);
    },
  };
};

/** How what became of a command is told. */
export const answerOf = (
  { topic, vault }: Pick<RunningService, 'topic' | 'vault'>,
  rejections: RejectionTable,
  handled: CommandResult,
): RouteResponse => {
  switch (handled.outcome) {
    case 'recorded': {
      const { id, revision, position, scope, by, reached } = handled;
      if (topic === undefined) throw new Error('what is recorded travels by a topic');
      const tokenFor = (of: Scope, at: number) =>
        positionToken(vault.tokens, of, by, { topic, position: at });
      return {
        status: 200,
        body: {
          id,
          revision,
          position: tokenFor(scope, position),
          ...(reached && { reached: { ...reached, position: tokenFor(reached.scope, reached.position) } }),
        },
        headers: {
          etag: `"${revision}"`,
          ...(handled.replayed && { 'idempotent-replayed': 'true' }),
        },
      };
    }
    case 'stale':
      throw stale(handled.actual);
    case 'key-reused':
      throw keyReused();
    case 'rejected': {
      const { rejected, detail } = handled.rejection;
      const words = rejections[rejected];
      if (!words) throw new Error(`no sentence for the rejection ${rejected}`);
      throw new Problem(rejected, words.status, words.title, detail ?? {});
    }
  }
};
