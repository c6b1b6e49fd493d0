import type { Audience } from '@alliance/facts/audience';
import { catalogue } from '@alliance/facts/catalogue';
import { methodsOf } from '@alliance/platform/http/methods';
import { openApi } from '@alliance/platform/http/open-api';
import type { Route } from '@alliance/platform/http/route';
import type { Run } from '@alliance/platform/service/run-service';
import type { Service } from '@alliance/platform/service/service';
import { embedded } from '@alliance/platform-embedded/embedded';
import { install } from './installation.ts';
import { sampleSignInService } from './sample/sample-sign-in-service.ts';

/**
 * What the services say of themselves, by file name: an OpenAPI document each, made of the very list that serves
 * their routes, the way to each, and the facts that there are. Committed, so that a change of what is promised can be seen.
 */
export const describedServices = async ({
  fileOf,
  reasonsIn,
}: Sources): Promise<ReadonlyMap<string, string>> => {
  const platform = await embedded({ dir: 'memory' });
  const { served, stop } = await install(platform, {
    tenant: 'described',
    base: '',
    baseUrl: 'http://localhost',
    identity: { database: ':memory:' },
    further: (identity) => [sampleSignInService(identity, () => ({ people: [], pairs: [] }))],
  });
  const verbs = served.runs.flatMap(({ service, routes }) =>
    routes.flatMap((one) => verbOf(service, one) ?? []),
  );
  const reasons = reasonsIn([...new Set(verbs.map(({ summary }) => fileOf(summary)))]);
  const documents = served.runs
    .filter(({ routes }) => routes.length > 0)
    .map(
      ({ service, routes, mounts }) =>
        [
          `${service.name}.openapi.json`,
          json(openApi(service, routes, mounts, (route) => reasonsOf(service, route, reasons, fileOf))),
        ] as const,
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

/** What is known of the services by their sources alone. */
export interface Sources {
  /** The file in which something is written that has this summary. */
  readonly fileOf: (summary: string) => string;
  /** By file, for which reasons its verb can refuse. */
  readonly reasonsIn: (files: readonly string[]) => ReadonlyMap<string, readonly string[]>;
}

/** The verb behind a route; a route of a service's own making has the name of its verb, where there is one behind it. */
const verbOf = ({ offers }: Service, { of, name }: Route) =>
  offers
    .filter((one) => !of || one.name === of.aggregate)
    .flatMap((one) => one.verbs[of?.verb ?? name] ?? [])[0];

/**
 * Why the verb behind a route can refuse: for its own reasons, because the alliance has ended, and because it rests on
 * a practice that is off.
 */
const reasonsOf = (
  service: Service,
  route: Route,
  reasons: ReadonlyMap<string, readonly string[]>,
  fileOf: Sources['fileOf'],
): readonly string[] | undefined => {
  const verb = verbOf(service, route);
  const own = verb && reasons.get(fileOf(verb.summary));
  const aggregate = service.offers.find(({ name }) => name === route.of?.aggregate);
  const ends = aggregate?.of === 'alliance' && verb?.afterTheEnd !== true;
  const canBeOff = ends && (aggregate.practice ?? verb?.practices) !== undefined;
  return (
    own &&
    [
      ...new Set([
        ...own,
        ...(ends ? ['alliance-has-ended'] : []),
        ...(canBeOff ? ['practice-not-agreed'] : []),
      ]),
    ].toSorted()
  );
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
