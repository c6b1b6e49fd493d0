import { defineConfig } from '@lingui/cli';
import { formatter } from '@lingui/format-po';

/**
 * Where sentences are found, and where their catalogues lie. What a sentence needs at run time is asked of `#i18n`
 * (src/language), and not of Lingui itself: it is given people's own words there.
 */
export default defineConfig({
  sourceLocale: 'en',
  locales: ['en', 'de'],
  catalogs: [
    {
      path: '<rootDir>/src/language/catalogues/{locale}',
      include: ['<rootDir>/src'],
      exclude: ['**/*.spec.ts', '**/*.spec.tsx'],
    },
  ],
  format: formatter({ origins: true, lineNumbers: false, printPlaceholdersInComments: false }),
  orderBy: 'message',
  runtimeConfigModule: { i18n: ['#i18n', 'i18n'], Trans: ['#i18n', 'Trans'] },
});
