import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Has a process load these of this folder before anything else. */
export const preloading = (...files: readonly ('ending.mjs' | 'short-session.mjs')[]) => ({
  NODE_OPTIONS: files
    .map((file) => `--import ${pathToFileURL(join(import.meta.dirname, file)).href}`)
    .join(' '),
});
