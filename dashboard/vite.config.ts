import babel from '@rolldown/plugin-babel';
import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { cataloguesAtBuild } from './catalogues-at-build.ts';
import { askedForAtOnce, inFrame } from './frame-at-once.ts';
import { sentencesAtBuild } from './sentences-at-build.ts';

/** Where a server of ours listens while the dashboard is worked on: `API=http://localhost:4000 vite`. */
const api = process.env['API'] ?? 'http://localhost:4000';

const IN_COMMON = /\/(dashboard\/src\/(kit|words|device|api|pair)|libs\/days|@date-fns\/tz)\//;
const OF_FORMS =
  /\/(kit\/(check|choice|field|kept-at|select|toggle)|pair\/(command-form|form|refusal)|drafts\/kept-draft|device\/focus)\.tsx?$/;
/** What a screen is drawn with that has no table, and keeps no draft yet. */
const NOT_OF_ALL = /\/(kit\/data-table|device\/(download|drafts\/keys))\.tsx?$/;
const OF_THE_SCORE = /\/pair\/(score\/(?!columns)|evidence\.tsx)/;

const macros = babel({
  include: /[.]tsx?$/,
  sourceMap: false,
  presets: [
    {
      preset: () => ({
        plugins: [['@lingui/babel-plugin-lingui-macro', { descriptorFields: 'message' }], sentencesAtBuild],
      }),
      rolldown: { filter: { code: /@lingui\/(core|react)\/macro/ } },
    },
  ],
});

export default defineConfig({
  plugins: [cataloguesAtBuild(), macros, react(), askedForAtOnce, tailwindcss()],
  // One bundle serves `/` and `/sample/`, each with deep links: assets are addressed from the root.
  base: '/',
  // React has had it itself since 18; the stand-in for older ones is what a library of ours asks for.
  resolve: {
    alias: { 'use-sync-external-store/shim/with-selector': 'use-sync-external-store/with-selector' },
  },
  build: {
    outDir: 'dist/app',
    manifest: true,
    target: 'es2023',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      checks: { bundlerTimings: false },
      output: {
        // What every page has, in one file that stays as it is for longer than the rest, and compresses better; then
        // what is there before a sentence is said, what starts the dashboard, what most screens have, and what forms
        // are made of, instead of a file for each few lines that two share.
        codeSplitting: {
          includeDependenciesRecursively: false,
          groups: [
            {
              name: 'ground',
              priority: 4,
              test: /node_modules\/(react|react-dom|scheduler|use-sync-external-store|@tanstack)\//,
            },
            {
              name: 'language',
              priority: 3,
              test: /\/dashboard\/src\/language\/(?!catalogues)|vite\/preload-helper/,
            },
            {
              name: (id, bundle) => (inFrame(id, (each) => bundle.getModuleInfo(each)) ? 'dashboard' : null),
              priority: 2,
            },
            {
              name: 'common',
              priority: 1,
              test: (file) => IN_COMMON.test(file) && !OF_FORMS.test(file) && !NOT_OF_ALL.test(file),
              minShareCount: 12,
            },
            { name: 'fields', test: OF_FORMS },
            { name: 'score-rows', test: OF_THE_SCORE },
          ],
        },
      },
    },
  },
  server: { proxy: { '^(/sample)?/api/': api } },
});
