import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

export interface Source {
  /** From the root of the tree, with slashes. */
  readonly path: string;
  readonly text: string;
}

/** Sources that a pattern finds; what others wrote, what was built and what was generated are left out. */
export const sources = (pattern: string): readonly Source[] =>
  globSync(pattern, { cwd: ROOT, exclude: (path) => /(^|\/)(node_modules|dist|generated)$/.test(path) })
    .map((path) => path.replaceAll('\\', '/'))
    .toSorted()
    .map((path) => ({ path, text: readFileSync(join(ROOT, path), 'utf8') }));

/** What runs for people, of libs and services: specs left out, and the pasts that they are told with. */
export const productCode = (): readonly Source[] =>
  sources('{libs,services}/*/src/**/*.ts').filter(
    ({ path }) => !/[.]spec[.]ts$|\/specification\//.test(path),
  );

/** What runs in a browser: specs left out, and what they begin with. */
export const dashboardCode = (): readonly Source[] =>
  sources('dashboard/src/**/*.{ts,tsx}').filter(({ path }) => !/[.](spec|specification)[.]tsx?$/.test(path));
