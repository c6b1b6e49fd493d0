import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** Where a server of ours listens while the dashboard is worked on: `API=http://localhost:4000 vite`. */
const api = process.env['API'] ?? 'http://localhost:4000';

export default defineConfig({
  plugins: [react(), tailwindcss()],
  // One bundle serves `/` and `/sample/`, each with deep links: assets are addressed from the root.
  base: '/',
  build: {
    outDir: 'dist/app',
    manifest: true,
    target: 'es2023',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        // What every page has, in one file that stays as it is for longer than the rest, and compresses better.
        codeSplitting: {
          groups: [
            {
              name: 'ground',
              test: /node_modules\/(react|react-dom|scheduler|use-sync-external-store|@tanstack)\//,
            },
            // What nearly every screen has of ours. In a file each, they weigh 2 kB more.
            { name: 'nearly-everywhere', test: /\/(libs\/days|dashboard\/src)\//, minShareCount: 24 },
          ],
        },
      },
    },
  },
  server: { proxy: { '^(/sample)?/api/': api } },
});
