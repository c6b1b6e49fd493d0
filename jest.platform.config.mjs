import usual from './jest.config.mjs';

/** What runs on real engines: Kafka and PostgreSQL, one of each for all specs, unless there are some already. */
export default {
  ...usual,
  roots: ['<rootDir>/libs/platform-distributed', '<rootDir>/tests/distributed'],
  testPathIgnorePatterns: ['/node_modules/'],
  globalSetup: '<rootDir>/tests/engines/setup.ts',
  globalTeardown: '<rootDir>/tests/engines/teardown.ts',
  testTimeout: 120_000,
};
