import type { Audience } from '@alliance/facts/audience';
import { catalogue } from '@alliance/facts/catalogue';
import { methodsOf } from '@alliance/platform/http/methods';
import { openApi } from '@alliance/platform/http/open-api';
import type { Run } from '@alliance/platform/service/run-service';
import { embedded } from '@alliance/platform-embedded/embedded';
import { install } from './installation.ts';
import { sampleSignInService } from './sample/sample-sign-in-service.ts';

/**
 * What the services say of themselves, by file name: an OpenAPI document each, made of the very list that serves
 * their routes, the way to each, and the facts that there are. Committed, so that a change of what is promised can be seen.
 */
export const describedServices = async (
  fileOf: (summary: string) => string,
): Promise<ReadonlyMap<string, string>> => {
  const platform = await embedded({ dir: 'memory' });
  const { served, stop } = await install(platform, {
    tenant: 'described',
    base: '',
    baseUrl: 'http://localhost',
    identity: { database: ':memory:' },
    further: (identity) => [sampleSignInService(identity, () => ({ people: [], pairs: [] }))],
  });
  const documents = served.runs
    .filter(({ routes }) => routes.length > 0)
    .map(
      ({ service, routes, mounts }) =>
        [`${service.name}.openapi.json`, json(openApi(service, routes, mounts))] as const,
    );
  const routes = served.runs.filter(({ service }) => service.name !== SAMPLE).flatMap(routesOf);
  const table = routesTable(served.runs, fileOf);
  await stop();
  return new Map([
    ...documents,
    ['routes.json', json(routes)],
    ['routes.md', table],
    ['facts.md', factsTable()],
  ]);
};

/** Only in the sample, which lives in one process with its gateway. */
const SAMPLE = 'sample';

/** Which service answers what: where services have processes of their own, the gateway finds the way by this. */
const routesOf = ({ service, routes, mounts }: Run) =>
  [...routes, ...mounts.flatMap(({ methods, path }) => methods.map((method) => ({ method, path })))].map(
    ({ method, path }) => ({ method, path, service: service.name }),
  );

/** Where what an address answers is written: a line each, to be found by any part of it. */
const routesTable = (runs: readonly Run[], fileOf: (summary: string) => string) =>
  [
    '# Routes',
    '',
    'Where an address is handled, made from the routes by `npm run generate`. The controllers are made from the same list (`libs/platform/src/http/controllers.ts`); the sample is at `/sample/api` in the same way.',
    '',
    '| | address | controller | written in |',
    '|---|---|---|---|',
    ...runs
      .flatMap(({ service, routes, mounts }) => methodsOf(service.name, routes, mounts))
      .map(
        ({ method, path, controller, name, summary }) =>
          `| ${method} | /api${path} | ${controller}.${name} | ${fileOf(summary)} |`,
      ),
    '',
  ].join('\n');

const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;

const READERS: Readonly<Record<Audience, string>> = {
  author: 'its author alone',
  pair: 'both',
  'author-until-revealed': 'its author',
  oneself: 'whose scope it is',
  stewards: 'who looks after the organisation',
};

const factsTable = () =>
  [
    '# Facts',
    '',
    'Made from `libs/facts` by `npm run generate`.',
    '',
    '| fact | version | fields | sealed | who may read the sealed ones |',
    '|---|---|---|---|---|',
    ...[...catalogue.values()].map(({ type, version, schema, sealed, audience, revealedBy }) =>
      [
        '',
        ` ${type} `,
        ` ${version} `,
        ` ${Object.keys(schema.shape)
          .filter((name) => !sealed.includes(name))
          .join(', ')} `,
        ` ${sealed.join(', ')} `,
        ` ${READERS[audience]}${revealedBy === undefined ? '' : `; both once ${revealedBy}`} `,
        '',
      ].join('|'),
    ),
    '',
  ].join('\n');
