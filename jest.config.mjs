/** Native ES modules, TypeScript read from the sources (the `source` export condition), so a spec never runs a stale build. */
export default {
  testEnvironment: 'node',
  testEnvironmentOptions: { customExportConditions: ['source', 'node'] },
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  roots: ['<rootDir>/libs', '<rootDir>/services', '<rootDir>/dashboard/src', '<rootDir>/tests'],
  testMatch: ['**/*.spec.ts', '**/*.spec.tsx'],
  modulePathIgnorePatterns: ['/dist/'],
  // What needs Kafka and PostgreSQL runs under jest.platform.config.mjs.
  testPathIgnorePatterns: ['/node_modules/', '/libs/platform-distributed/', '/tests/distributed/'],
  transform: {
    '^.+\\.tsx?$': [
      '@swc/jest',
      {
        jsc: {
          target: 'es2024',
          parser: { syntax: 'typescript', decorators: true, tsx: true },
          transform: { legacyDecorator: true, decoratorMetadata: true, react: { runtime: 'automatic' } },
        },
        module: { type: 'es6' },
      },
    ],
  },
  // A slow disk or a busy machine is no failure of ours.
  testTimeout: 30_000,
  maxWorkers: 2,
};
