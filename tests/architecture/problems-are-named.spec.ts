import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';

const root = join(import.meta.dirname, '..', '..');
const textOf = (file: string) => readFileSync(join(root, file), 'utf8');
const found = (files: string, pattern: RegExp) =>
  new Set(
    globSync(files, { cwd: root, exclude: ['**/dist/**', '**/node_modules/**'] })
      .filter((file) => !file.endsWith('.spec.ts'))
      .flatMap((file) => [...textOf(file).matchAll(pattern)].map(([, name = '']) => name)),
  );

/** Never answered by HTTP: it stops whoever runs the installation. */
const NOT_ANSWERED = new Set(['not-in-the-sample']);

it('names every problem that is made in the document of its service, and so in the client', () => {
  const made = found('{libs,services}/*/src/**/*.ts', /new Problem\(\s*'([a-z-]+)'/g);
  const told = found('docs/generated/*.openapi.json', /example\/problems\/([a-z-]+)"/g);
  expect(made.size).toBeGreaterThan(8);
  expect([...made].filter((name) => !told.has(name) && !NOT_ANSWERED.has(name))).toEqual([]);
});
