import type { Verb } from '@alliance/decider/aggregate';
import { z } from 'zod';
import type { Handled } from '../commands/command.ts';
import type { Offer, RejectionTable, RunningService, Service } from '../service/service.ts';
import { keyReused, notFound, Problem, stale } from './problem.ts';
import { positionWithReceipt } from './receipts.ts';
import type { Answered, Asked, Route } from './route.ts';
import { rootParams, rootPath, scopeIn } from './scope-routes.ts';

export const recorded = z
  .object({
    id: z.string().meta({ description: 'The id of what the command brought about or belongs to.' }),
    revision: z.int().meta({ description: 'Revision of the stream; also the ETag.' }),
    position: z.string().meta({ description: 'Send it back as Alliance-Position to read what you wrote.' }),
  })
  .meta({ id: 'Recorded' });

export const kebab = (camel: string): string =>
  camel.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

export const camel = (name: string): string =>
  name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());

/** One route for each verb of each aggregate: a verb costs one file, and none of them is about HTTP. */
export const commandRoutes = (service: Service, running: RunningService): Route[] =>
  service.offers.flatMap((offer) =>
    Object.entries(offer.aggregate.verbs)
      .filter(([name]) => !offer.except.includes(name))
      .map(([name, verb]) => commandRoute(service.rejections, running, offer, name, verb)),
  );

const commandRoute = (
  rejections: RejectionTable,
  running: RunningService,
  offer: Offer,
  name: string,
  verb: Verb,
): Route => {
  const { aggregate, action } = offer;
  const ofOne = aggregate.per === 'id' && verb.opens !== true;
  return {
    name: camel(`${aggregate.name}-${kebab(name)}`),
    method: 'POST',
    path: `${rootPath(aggregate.of)}/${aggregate.name}/${ofOne ? ':id/' : ''}${kebab(name)}`,
    policy: { action, on: aggregate.of },
    summary: verb.summary,
    params: z.object({ ...rootParams(aggregate.of), ...(ofOne && { id: z.uuid() }) }),
    // A verb's schema is a zod schema; the decider library only asks that it can parse.
    body: verb.body as unknown as z.ZodType,
    answer: recorded,
    handle: async (asked: Asked) => {
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
  { name: service, vault }: Pick<RunningService, 'name' | 'vault'>,
  rejections: RejectionTable,
  handled: Handled,
): Answered => {
  switch (handled.outcome) {
    case 'recorded': {
      const { id, revision, position } = handled;
      const { scope } = handled;
      return {
        status: 200,
        body: { id, revision, position: positionWithReceipt(vault, scope, { service, position }) },
        headers: {
          etag: `"${handled.revision}"`,
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
      const told = rejections[rejected];
      if (!told) throw new Error(`no sentence for the rejection ${rejected}`);
      throw new Problem(rejected, told.status, told.title, detail ?? {});
    }
  }
};
