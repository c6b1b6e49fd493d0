import { z } from 'zod';
import { createDocument, type ZodOpenApiPathsObject } from 'zod-openapi';
import type { Mount } from './mount.ts';
import type { Operation, Route } from './route.ts';

const problem = z
  .looseObject({
    type: z.string().meta({ description: 'Names what went wrong; stays the same for good.' }),
    title: z.string(),
    status: z.int(),
  })
  .meta({ id: 'Problem' });
const problemAnswer = {
  description: 'It could not be done; the type says why.',
  content: { 'application/problem+json': { schema: problem } },
};

/** The OpenAPI 3.1 document of a service: made of the same list of routes that serves it. */
export const openApi = (
  service: string,
  routes: readonly Route[],
  mounts: readonly Mount[] = [],
): ReturnType<typeof createDocument> =>
  createDocument({
    openapi: '3.1.0',
    info: { title: `Learning Alliance: ${service}`, version: '1' },
    servers: [{ url: '/api' }],
    paths: paths([
      ...routes.map((route) => ({ ...route, header: route.method === 'POST' ? commandHeaders : headers })),
      ...mounts.flatMap(({ operations = [] }) => operations),
    ]),
  });

type Described = Operation & { readonly header?: z.ZodObject };

const paths = (described: readonly Described[]): ZodOpenApiPathsObject => {
  const all: ZodOpenApiPathsObject = {};
  for (const one of described) {
    const path = one.path.replace(/:(\w+)/g, '{$1}');
    all[path] = { ...all[path], [one.method.toLowerCase()]: operation(one) };
  }
  return all;
};

const operation = (route: Described) => ({
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
    default: problemAnswer,
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
