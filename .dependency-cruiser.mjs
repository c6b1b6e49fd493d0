/**
 * Who may import whom. Each rule has a name, and `tests/architecture/rules.spec.ts` shows that each one reports
 * what it forbids. `npm run architecture` runs them over the tree.
 *
 *     dashboard → api-client, days
 *     in it: shell → screens → pair → kit, charts, api → device, words → language
 *     services → platform → facts → decider, days, and below platform also seal and access
 *     adapters → platform; the all-in-one service and the host of a service’s process pick them
 *     a service’s main.ts → host, letters
 *
 * Specs may reach further than what they test: they look at it from outside.
 */
const SPEC = '[.]spec(ification)?[.]tsx?$';
const DECIDER = '^libs/decider/src/';
const FACTS = '^libs/facts/src/';
/** What facts belong to: the one word of the decider library that keeping them needs. */
const SCOPE = '^libs/decider/src/scope[.]ts$';
/** What aggregates of a service share: named policies of their decisions, and what each may be told of the others. */
const SHARED_BY_AGGREGATES = '^services/(contracts|reviews)/src/(policies/|neighbours[.]ts$)';
/** Which verbs of an alliance can be done along with something else, one’s own or of both. */
const DOORS = '^services/(contracts|reviews)/src/(reaching|bringing)[.]ts$';
/** Folders of insights that tell of all aggregates: an audience’s is one of them. */
const OVER_CHAPTERS = 'across-pairs|api|calendar|my-pairs|partnership|reminders|story';
/** A folder of insights that is an aggregate’s, and not one that all of them rest on or that tells of all. */
const CHAPTER = `^services/insights/src/(?!(?:${OVER_CHAPTERS}|journal|measures|narrative|own|pair|past|specification|visibility)/)([^/]+)/`;
const DAYS = '^libs/days/src/';
/** npm puts a package beside whoever asks for it, where two ask for different versions. */
const PACKAGES = '(^|/)node_modules/';
const ZOD = `${PACKAGES}zod/`;
const OURS = '^(libs/[^/]+|services/[^/]+|dashboard)/src/';

/** Forbids everything that `to` matches; specs are exempt unless it says otherwise. */
const rule = (name, comment, from, to) => ({
  name,
  comment,
  severity: 'error',
  from: { ...from, pathNot: [SPEC, ...(from.pathNot ?? [])] },
  to,
});

const betweenPackages = [
  rule(
    'decider-imports-nothing',
    'Deciders, views and given/when/then are plain functions: no package, not even of Node.',
    { path: DECIDER },
    { pathNot: [DECIDER] },
  ),
  rule(
    'facts-import-decider-days-and-zod',
    'The language of the log knows how to be folded and how to be checked, and nothing else.',
    { path: FACTS },
    { pathNot: [FACTS, DECIDER, DAYS, ZOD] },
  ),
  rule(
    'days-import-their-library-only',
    'Which day it is somewhere is the same question in a service and in a browser.',
    { path: DAYS },
    { pathNot: [DAYS, `${PACKAGES}@date-fns/tz/`] },
  ),
  rule(
    'seal-imports-node-only',
    'What encrypts is short enough to be read whole: nobody else’s code is part of it.',
    { path: '^libs/seal/src/' },
    { pathNot: ['^libs/seal/src/'], dependencyTypesNot: ['core'] },
  ),
  rule(
    'frozen-store-imports-node-only',
    'What appends are measured against must not move with what is measured.',
    { path: '^bench/frozen-store/' },
    { pathNot: ['^bench/frozen-store/'], dependencyTypesNot: ['core'] },
  ),
  rule(
    'access-imports-cedar-only',
    'Who may do what is decided without knowing anything else of ours.',
    { path: '^libs/access/src/' },
    { pathNot: ['^libs/access/src/', `${PACKAGES}@cedar-policy/`], dependencyTypesNot: ['core'] },
  ),
  rule(
    'platform-imports-what-lies-below',
    'The platform serves every service and knows none.',
    { path: '^libs/platform/src/' },
    { path: OURS, pathNot: ['^libs/platform/src/', FACTS, DECIDER, '^libs/(seal|access|days)/src/'] },
  ),
  rule(
    'adapters-import-platform-and-facts',
    'An adapter keeps what a port promises; what is kept is no business of its.',
    { path: '^libs/(platform-embedded|platform-distributed)/src/' },
    { path: OURS, pathNot: ['^libs/$1/src/', '^libs/platform/src/', FACTS, SCOPE] },
  ),
  rule(
    'port-suites-import-platform-and-facts',
    'A suite that knew an adapter would hold the others to its ways.',
    { path: '^libs/platform-tests/src/' },
    { path: OURS, pathNot: ['^libs/platform-tests/src/', '^libs/platform/src/', FACTS, SCOPE] },
  ),
  rule(
    'only-specs-import-port-suites',
    'Suites are for specs; nothing that runs for people needs them.',
    { pathNot: ['^libs/platform-tests/src/', '^tests/'] },
    { path: '^libs/platform-tests/' },
  ),
  rule(
    'only-a-main-picks-an-adapter',
    'The topology is chosen in one place, so that the services run on any.',
    {
      pathNot: [
        '^libs/platform-(embedded|distributed)/',
        '^libs/host/',
        '^services/all-in-one/',
        '^(bench|tests|scripts|infra)/',
      ],
    },
    { path: '^libs/platform-(embedded|distributed)/' },
  ),
  rule(
    'only-a-main-has-a-host',
    'A service doesn’t know whether it has a process to itself.',
    {
      pathNot: [
        '^libs/host/',
        '^services/[^/]+/src/main[.]ts$',
        '^services/gateway/',
        '^services/all-in-one/src/(command-line/|environment[.]ts$)',
        '^(bench|tests|scripts)/',
      ],
    },
    { path: '^libs/host/' },
  ),
  rule(
    'host-imports-platform-and-adapters',
    'What every process needs is the same whatever the service in it.',
    { path: '^libs/host/src/' },
    {
      path: OURS,
      pathNot: ['^libs/host/src/', '^libs/platform/src/', '^libs/platform-distributed/src/'],
    },
  ),
  rule(
    'services-import-platform-facts-decider',
    'What a service needs of the rest it gets by the platform.',
    { path: '^services/', pathNot: ['^services/(all-in-one|gateway)/', '^services/[^/]+/src/main[.]ts$'] },
    { path: '^(libs|dashboard)/', pathNot: ['^libs/platform/src/', FACTS, DECIDER, DAYS] },
  ),
  rule(
    'services-do-not-import-each-other',
    'They talk in facts. Only the all-in-one service knows them all.',
    { path: '^services/([^/]+)/', pathNot: ['^services/all-in-one/'] },
    { path: '^services/', pathNot: ['^services/$1/'] },
  ),
  rule(
    'libs-import-no-service',
    'Below a service nothing knows that it is there.',
    { path: '^libs/' },
    { path: '^(services|dashboard)/' },
  ),
  rule(
    'dashboard-imports-api-client-and-days',
    'The dashboard knows what HTTP tells, and nothing of how it comes about.',
    { path: '^dashboard/src/' },
    { path: '^(libs|services)/', pathNot: ['^libs/(api-client|days)/'] },
  ),
  rule(
    'api-client-imports-nothing-of-ours',
    'It is generated from the OpenAPI documents, and from nothing else.',
    { path: '^libs/api-client/src/' },
    { path: OURS, pathNot: ['^libs/api-client/src/'] },
  ),
];

const insideServices = [
  rule(
    'aggregates-import-decider-and-facts',
    'What is decided depends on no view, no reaction, no route and no other aggregate.',
    { path: '^services/((?:contracts|reviews)/src/(?!views/|reactions/|api/|policies/)[^/]+)/' },
    {
      pathNot: ['^services/$1/', DECIDER, FACTS, DAYS, ZOD, SHARED_BY_AGGREGATES, DOORS, '^(node:)?crypto$'],
    },
  ),
  rule(
    'policies-know-states-only',
    'A policy is about what has happened, and a neighbour is known by that: neither knows what can be done.',
    { path: SHARED_BY_AGGREGATES },
    {
      pathNot: [
        DECIDER,
        FACTS,
        DAYS,
        SHARED_BY_AGGREGATES,
        '^services/$1/src/[^/]+/(decider|state|live-theme)[.]ts$',
      ],
    },
  ),
  rule(
    'doors-are-types',
    'Where one can reach to is known by the types of verbs: what is done there the command handler does.',
    { path: DOORS },
    { path: '^services/', dependencyTypesNot: ['type-only'] },
  ),
  rule(
    'measures-import-themselves',
    'A measure is a formula over numbers and days: it can be read, and recomputed, without the rest.',
    { path: '^services/insights/src/measures/' },
    { pathNot: ['^services/insights/src/measures/'] },
  ),
  rule(
    'chapters-meet-by-their-readings',
    'What one aggregate needs of another it reads in its reading folder; all else can change unasked.',
    { path: CHAPTER },
    { path: CHAPTER, pathNot: ['^services/insights/src/$1/', '^services/insights/src/[^/]+/reading/'] },
  ),
  rule(
    'chapters-know-no-story',
    'The story folds over its chapters. One that knew it could not be told, or left out, by itself.',
    { path: `^services/insights/src/(?!(?:${OVER_CHAPTERS}|specification)/)[^/]+/` },
    { path: `^services/insights/src/(${OVER_CHAPTERS})/` },
  ),
  rule(
    'pasts-and-readings-lie-below-documents',
    'A document and a part of the story are drawn from what is read, never the other way round.',
    { path: ['^services/insights/src/[^/]+/(past|reading)/', '^services/insights/src/(past|measures)/'] },
    {
      path: [
        '^services/insights/src/narrative/',
        '^services/insights/src/[^/]+/(document|story)/',
        '^services/insights/src/[^/]+/chapter[.]ts$',
      ],
    },
  ),
];

/** What lies in one of the dashboard's folders imports these of ours, and its neighbours. */
const layer = (name, comment, folder, below) =>
  rule(
    name,
    comment,
    { path: `^dashboard/src/${folder}/` },
    { path: OURS, pathNot: [`^dashboard/src/(${[folder, ...below.folders].join('|')})/`, ...below.libs] },
  );
const CLIENT = '^libs/api-client/src/';

const insideDashboard = [
  layer(
    'dashboard-language-imports-nothing-of-ours',
    'A sentence is put together in the same way whatever it is about.',
    'language',
    { folders: [], libs: [] },
  ),
  layer(
    'dashboard-words-import-days',
    'How days, counts and figures are said is the same whatever they are of.',
    'words',
    { folders: ['language'], libs: [DAYS] },
  ),
  layer(
    'dashboard-device-imports-days',
    'Clock, zone, width and memory of a device are there before anything is asked or drawn.',
    'device',
    { folders: [], libs: [DAYS] },
  ),
  layer(
    'dashboard-api-imports-device-and-words',
    'Whoever asks the server knows nothing of what the answer is for.',
    'api',
    { folders: ['device', 'words', 'language'], libs: [CLIENT, DAYS] },
  ),
  layer(
    'dashboard-kit-imports-device-and-words',
    'A component that takes props serves every screen, and the next product; it knows no document.',
    'kit',
    { folders: ['device', 'words', 'language'], libs: [DAYS] },
  ),
  layer(
    'dashboard-charts-import-kit',
    'A chart draws the series that it is given; whose they are is said by a screen.',
    'charts',
    { folders: ['device', 'kit', 'words', 'language'], libs: [DAYS] },
  ),
  layer(
    'dashboard-pair-imports-what-lies-below',
    'What every screen of a pair stands on knows none of them.',
    'pair',
    { folders: ['api', 'charts', 'device', 'kit', 'words', 'language'], libs: [CLIENT, DAYS] },
  ),
  layer(
    'dashboard-screens-import-what-lies-below',
    'A screen doesn’t know where in the frame it stands, nor what stands beside it.',
    'screens',
    { folders: ['api', 'charts', 'device', 'kit', 'pair', 'words', 'language'], libs: [CLIENT, DAYS] },
  ),
  rule(
    'dashboard-chapters-stand-alone',
    'A chapter can be read, changed and taken away without another. The first page signs people in, as an account does.',
    { path: '^dashboard/src/screens/([^/]+)/', pathNot: ['^dashboard/src/screens/(story|first)/'] },
    { path: '^dashboard/src/screens/', pathNot: ['^dashboard/src/screens/$1/'] },
  ),
  rule(
    'dashboard-first-page-knows-accounts',
    'Whoever answers an invitation opens an account, and is of no pair yet.',
    { path: '^dashboard/src/screens/first/' },
    { path: '^dashboard/src/screens/', pathNot: ['^dashboard/src/screens/(first|account)/'] },
  ),
  rule(
    'dashboard-story-lists-chapters',
    'What a chapter contributes to the story lies in its folder “story”; the rest of it isn’t told.',
    { path: '^dashboard/src/screens/story/' },
    { path: '^dashboard/src/screens/', pathNot: ['^dashboard/src/screens/(story|[^/]+/story)/'] },
  ),
];

/** A heavy library has one adapter, so that it can be replaced, and so that it weighs only where it is wanted. */
const oneAdapter = (name, library, adapters, comment) =>
  rule(name, comment, { pathNot: adapters }, { path: `(^|/node_modules/|^node_modules/)(${library})(/|$)` });

const adapters = [
  oneAdapter(
    'one-adapter-for-recharts',
    'recharts',
    ['^dashboard/src/charts/'],
    'The few big charts bring it along; everything else is drawn without it.',
  ),
  oneAdapter(
    'one-adapter-for-d3',
    'd3-[^/]+',
    ['^dashboard/src/(charts|kit/strands)/'],
    'Lines and threads are drawn there; a screen says what is on them.',
  ),
  oneAdapter(
    'one-adapter-for-sqlite',
    'node:sqlite',
    ['^libs/platform-embedded/src/', '^services/identity/src/', '^bench/frozen-store/', '^tests/'],
    'The adapter keeps everything there. Identity hands better-auth a database of its own; a bench has a frozen copy, and specs change files from outside.',
  ),
  oneAdapter(
    'one-adapter-for-kafka',
    'kafkajs',
    ['^libs/platform-distributed/src/kafka/', '^(bench|tests|infra)/'],
    'It is looked after by nobody any more: the port lets a successor in.',
  ),
  oneAdapter(
    'one-adapter-for-eventstoredb',
    '@eventstore',
    ['^libs/platform-distributed/src/eventstoredb/', '^(bench|tests)/'],
    'A log is a port. Whether a service’s is kept there is its environment’s choice.',
  ),
  oneAdapter(
    'one-adapter-for-postgresql',
    'pg|@types/pg',
    ['^libs/platform-distributed/src/', '^(bench|tests)/'],
    'Everyone else is handed a port, or a pool that they pass on.',
  ),
  oneAdapter(
    'one-adapter-for-telemetry',
    '@opentelemetry/(?!api)[^/]+',
    ['^libs/host/src/', '^tests/'],
    'What is measured is the platform’s; where it is sent is the host’s.',
  ),
  oneAdapter(
    'one-adapter-for-mail',
    'nodemailer|@types/nodemailer',
    ['^libs/mailer/src/'],
    'Everyone else asks for a letter, and hears whether it left.',
  ),
  oneAdapter(
    'one-adapter-for-cedar',
    '@cedar-policy',
    ['^libs/access/src/'],
    'Everyone else asks whether something is permitted, and gets yes or no.',
  ),
  oneAdapter(
    'one-adapter-for-better-auth',
    'better-auth|@better-auth',
    ['^services/identity/src/'],
    'Any issuer of signed sessions can stand in its place.',
  ),
  oneAdapter(
    'one-adapter-for-backoff',
    'cockatiel',
    ['^libs/platform/src/backoff[.]ts$'],
    'Everyone else says how long they wait, and what they try again.',
  ),
  oneAdapter(
    'one-adapter-for-logs',
    'pino',
    ['^libs/platform/src/report[.]ts$'],
    'A line that went past the list of what may stand in one could hold anybody’s words.',
  ),
  oneAdapter(
    'one-adapter-for-zones',
    '@date-fns/tz',
    ['^libs/days/src/'],
    'Everyone else asks for the day or the clock time of an instant, in a zone.',
  ),
  oneAdapter(
    'one-adapter-for-nest',
    '@nestjs',
    ['^libs/platform/src/(http|service)/'],
    'A service is a list; what makes an application of it is the platform’s.',
  ),
];

const everywhere = [
  {
    name: 'no-circles',
    comment: 'What imports itself by way of others can only be understood all at once.',
    severity: 'error',
    from: {},
    to: { circular: true },
  },
  {
    name: 'no-barrels',
    comment: 'A file is imported by its own name; an index.ts hides which one is meant.',
    severity: 'error',
    from: {},
    module: { path: `${OURS}(.*/)?index[.][cm]?tsx?$`, numberOfDependentsLessThan: 100 },
  },
  {
    name: 'no-vague-names',
    comment: 'Whatever is called common, shared or utils has a better name: what it is for.',
    severity: 'error',
    from: {},
    module: {
      path: `${OURS}(.*/)?(commons?|shared|utils?)([.][cm]?tsx?$|/)`,
      numberOfDependentsLessThan: 100,
    },
  },
  rule('specs-stay-outside', 'Nothing that runs for people needs a spec.', { path: OURS }, { path: SPEC }),
  rule(
    'packages-declare-what-they-import',
    'A package that is there by chance is gone by chance.',
    { path: OURS, pathNot: ['^libs/platform-tests/src/'] },
    { dependencyTypes: ['npm-no-pkg', 'npm-unknown', 'npm-dev'], pathNot: [`${PACKAGES}@types/`] },
  ),
  {
    name: 'everything-resolves',
    comment: 'An import that leads nowhere would slip through every other rule.',
    severity: 'error',
    from: {},
    to: { couldNotResolve: true },
  },
];

export default {
  forbidden: [...betweenPackages, ...insideServices, ...insideDashboard, ...adapters, ...everywhere],
  options: {
    // TypeScript 7 has no compiler API to parse with; swc reads the sources as they are, type imports included.
    parser: 'swc',
    // Only our own: a package's files lie in a folder called dist as well, and leaving those out would hide it.
    exclude: { path: '^(libs|services)/[^/]+/dist/|^dashboard/dist/' },
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: {
      // The packages' `source` condition leads to the sources, never to an older build of them.
      exportsFields: ['exports'],
      conditionNames: ['source', 'node', 'import', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mts', '.js', '.mjs', '.cjs', '.json', '.d.ts'],
    },
  },
};
