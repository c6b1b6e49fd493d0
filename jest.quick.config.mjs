import usual from './jest.config.mjs';

/**
 * What `npm test` runs, within five minutes on two cores. Of the browser it has the whole path of two people; every
 * other browser spec is `npm run test:browser`, and faults are `npm run test:faults`.
 */
export default {
  ...usual,
  testPathIgnorePatterns: [
    ...usual.testPathIgnorePatterns,
    '/tests/faults/',
    '/tests/browser/(?!round\\.spec)',
  ],
};
