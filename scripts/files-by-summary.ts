import { globSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';

const repository = join(import.meta.dirname, '..');

const sources = () =>
  globSync('services/*/src/**/*.ts', { cwd: repository })
    .filter((path) => !/[.]spec(ification)?[.]ts$/.test(path))
    .map((path) => ({
      path: path.split(sep).join('/'),
      text: readFileSync(join(repository, path), 'utf8').replaceAll(/summary:\s+/g, 'summary: '),
    }));

/** Finds the one file in which something that can be asked is written down, by its summary. */
export const filesBySummary = () => {
  const all = sources();
  return (summary: string): string => {
    const quoted = [`summary: '${summary}'`, `summary: "${summary}"`];
    const found = all.filter(({ text }) => quoted.some((each) => text.includes(each)));
    if (found.length !== 1)
      throw new Error(
        `“${summary}” stands in ${found.length} files: ${found.map(({ path }) => path).join(', ')}`,
      );
    return found.map(({ path }) => path).join('');
  };
};
