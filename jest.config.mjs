/** Where the sentences of the dashboard are put together, as dashboard/lingui.config.ts has it. */
const SENTENCES = { runtimeModules: { i18n: ['#i18n', 'i18n'], trans: ['#i18n', 'Trans'] } };

const source = (plugins) => ({
  jsc: {
    target: 'es2024',
    parser: { syntax: 'typescript', decorators: true, tsx: true },
    transform: { legacyDecorator: true, decoratorMetadata: true, react: { runtime: 'automatic' } },
    experimental: { plugins },
  },
  module: { type: 'es6' },
});

/** Native ES modules, TypeScript read from the sources (the `source` export condition), so a spec never runs a stale build. */
export default {
  testEnvironment: '<rootDir>/tests/harness/modules-once.mjs',
  testEnvironmentOptions: { customExportConditions: ['source', 'node'] },
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  roots: ['<rootDir>/libs', '<rootDir>/services', '<rootDir>/dashboard/src', '<rootDir>/tests'],
  testMatch: ['**/*.spec.ts', '**/*.spec.tsx'],
  modulePathIgnorePatterns: ['/dist/'],
  // What needs Kafka and PostgreSQL runs under jest.platform.config.mjs.
  testPathIgnorePatterns: ['/node_modules/', '/libs/platform-distributed/', '/tests/distributed/'],
  transform: {
    '/dashboard/src/.+\\.tsx?$': ['@swc/jest', source([['@lingui/swc-plugin', SENTENCES]])],
    '^.+\\.tsx?$': ['@swc/jest', source([])],
  },
  // A slow disk or a busy machine is no failure of ours.
  testTimeout: 30_000,
  maxWorkers: 2,
};
