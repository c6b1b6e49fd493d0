import { randomUUID } from 'node:crypto';
import { scopeOf } from '@alliance/decider/scope';
import { label } from '@alliance/facts/vocabulary';
import { commandIdOf, newIdOf } from '@alliance/platform/commands/command-ids';
import { answerOf, recorded } from '@alliance/platform/http/command-routes';
import { notFound } from '@alliance/platform/http/problem';
import { route, type Route } from '@alliance/platform/http/route';
import { rootParams, rootPath } from '@alliance/platform/http/scope-routes';
import { scopesOf } from '@alliance/platform/relations/relations';
import type { RunningService } from '@alliance/platform/service/service';
import { z } from 'zod';
import type { Organisation } from '../organisation/decider.ts';
import { foundBody } from '../organisation/found.ts';
import { organisation } from '../organisation/organisation.ts';
import { rejections } from '../rejections.ts';

const mine = z
  .strictObject({ organisationId: z.uuid(), name: label })
  .meta({ id: 'Organisation', description: 'An organisation that I look after.' });

/** Founding one, and reading those that one looks after. */
export const organisationRoutes = (running: RunningService): readonly Route[] => {
  /** Undefined where there is none, or where its name was erased. */
  const read = async (organisationId: string) => {
    const state = (await running.state(
      organisation,
      scopeOf('organisation', organisationId),
    )) as Organisation;
    return state.stage === 'none' ? undefined : { organisationId, name: state.name };
  };
  return [
    route({
      name: 'foundOrganisation',
      method: 'POST',
      path: '/organisations',
      policy: { action: 'found-organisation', on: 'self' },
      summary: organisation.verbs.found.summary,
      body: foundBody,
      answer: recorded,
      handle: async ({ viewer, body, idempotencyKey = randomUUID() }) => {
        const organisationId = newIdOf(commandIdOf(running.name, viewer.id, idempotencyKey));
        const handled = await running.send({
          aggregate: organisation,
          verb: 'found',
          scope: scopeOf('organisation', organisationId),
          body,
          by: viewer.id,
          idempotencyKey,
        });
        const answered = answerOf(running, rejections, handled);
        return { ...answered, body: { ...(answered.body as object), id: organisationId } };
      },
    }),
    route({
      name: 'organisations',
      method: 'GET',
      path: '/organisations',
      policy: { action: 'read-own', on: 'self' },
      summary: 'The organisations that I look after.',
      query: z.strictObject({}),
      answer: z.array(mine),
      handle: async ({ viewer }) => {
        const ids = await scopesOf(running.views, 'organisation', viewer.id);
        const each = await Promise.all(ids.map(read));
        return { status: 200, body: each.filter((one) => one !== undefined) };
      },
    }),
    route({
      name: 'organisation',
      method: 'GET',
      path: rootPath(organisation.of),
      policy: { action: 'read-own', on: organisation.of },
      summary: 'One organisation that I look after.',
      params: z.object(rootParams(organisation.of)),
      query: z.strictObject({}),
      answer: mine,
      handle: async ({ params }) => {
        const one = await read(params['organisationId'] ?? '');
        if (!one) throw notFound();
        return one;
      },
    }),
  ];
};
