import { z } from 'zod';
import { createDocument, type ZodOpenApiPathsObject } from 'zod-openapi';
import type { Mount } from './mount.ts';
import { ANYWHERE } from './problem.ts';
import { problemSchemas } from './problem-schemas.ts';
import type { Operation, Route } from './route.ts';
import type { Service } from '../service/service.ts';

const KNOWN: ReadonlySet<string> = new Set(ANYWHERE);

/** The OpenAPI 3.1 document of a service: made of the same lists of routes and refusals that serve it. */
export const openApi = (
  {
    name,
    rejections,
    problems = [],
    members = {},
  }: Pick<Service, 'name' | 'rejections' | 'problems' | 'members'>,
  routes: readonly Route[],
  mounts: readonly Mount[] = [],
  /** For what a route can refuse; undefined where it isn't known, and it is what anything in its service can refuse for. */
  reasonsOf: (route: Route) => readonly string[] | undefined = () => undefined,
): ReturnType<typeof createDocument> => {
  const problemOf = problemSchemas(members);
  const anywhere = problemOf(ANYWHERE).meta({
    id: 'Problem',
    description: 'What may go wrong with anything that is asked.',
  });
  const names = [...Object.keys(rejections), ...problems].filter((one) => !KNOWN.has(one));
  const id = `${name.charAt(0).toUpperCase()}${name.slice(1)}Refusal`;
  const refusal = names.length > 0 ? problemOf(names).meta({ id }) : undefined;
  const refusalOf = (route: Route) => {
    const known = reasonsOf(route);
    if (!known && !route.problems) return refusal;
    const reasons = [...(known ?? []), ...(route.problems ?? [])].filter((one) => !KNOWN.has(one));
    return reasons.length > 0 ? problemOf(reasons) : undefined;
  };
  const command = (route: Route): Described => {
    const refused = refusalOf(route);
    return { ...route, header: commandHeaders, ...(refused && { refusal: refused }) };
  };
  return createDocument({
    openapi: '3.1.0',
    info: { title: `Learning Alliance: ${name}`, version: '1' },
    servers: [{ url: '/api' }],
    paths: paths(anywhere, [
      ...routes.map((route) => (route.method === 'POST' ? command(route) : { ...route, header: headers })),
      ...mounts.flatMap(({ operations = [] }) =>
        operations.map((one) => ({ ...one, ...(one.problems && { refusal: problemOf(one.problems) }) })),
      ),
    ]),
  });
};

type Described = Operation & { readonly header?: z.ZodObject; readonly refusal?: z.ZodType };

const paths = (anywhere: z.ZodType, described: readonly Described[]): ZodOpenApiPathsObject => {
  const all: ZodOpenApiPathsObject = {};
  for (const one of described) {
    const path = one.path.replace(/:(\w+)/g, '{$1}');
    all[path] = { ...all[path], [one.method.toLowerCase()]: operation(anywhere, one) };
  }
  return all;
};

const operation = (anywhere: z.ZodType, route: Described) => ({
  operationId: route.name,
  summary: route.summary,
  requestParams: {
    ...(route.path.includes(':') && { path: pathParameters(route) }),
    ...(route.query instanceof z.ZodObject && { query: route.query }),
    ...(route.header && { header: route.header }),
  },
  ...(route.body && {
    requestBody: { required: true, content: { 'application/json': { schema: route.body } } },
  }),
  responses: {
    '200': { description: 'Done.', content: { 'application/json': { schema: route.answer } } },
    default: {
      description: 'It could not be done; the type says why.',
      content: {
        'application/problem+json': { schema: route.refusal ? z.union([anywhere, route.refusal]) : anywhere },
      },
    },
  },
});

const headers = z.object({
  'Time-Zone': z
    .string()
    .optional()
    .meta({ description: 'The zone of days and clock times, an IANA name. UTC where it is left out.' }),
});

const commandHeaders = headers.extend({
  'Idempotency-Key': z.string().optional(),
  'If-Match': z
    .string()
    .optional()
    .meta({ description: 'The revision that the sender saw, in quotes, as a document or an ETag told it.' }),
  'Alliance-Position': z
    .string()
    .optional()
    .meta({ description: 'Positions of one’s own commands, separated by commas; eight at most.' }),
});

const pathParameters = (route: Operation) =>
  route.params ??
  z.object(
    Object.fromEntries([...route.path.matchAll(/:(\w+)/g)].map(([, name = '']) => [name, z.string()])),
  );
