import { describe, expect, it } from '@jest/globals';
import { existsSync, globSync } from 'node:fs';
import { join, matchesGlob } from 'node:path';
import { filled, readIgnored, readStages, stagesOf } from './dockerfile.ts';

const TREE = join(import.meta.dirname, '../..');
const stages = readStages();
const named = (name: string) => {
  const stage = stages.find((one) => one.name === name);
  if (!stage) throw new Error(`there is no stage ${name}`);
  return stage;
};
const final = [named('service'), named('all-in-one')];
/** What a stage does, with what the stages before it do. */
const lineage = (name: string): readonly { does: string; with: string }[] => {
  const stage = stages.find((one) => one.name === name);
  return stage ? [...lineage(stage.from), ...stage.instructions] : [];
};
const last = (name: string, does: string) => lineage(name).findLast((one) => one.does === does)?.with ?? '';
const isIgnored = (path: string) =>
  readIgnored().some((pattern) => matchesGlob(path, pattern) || matchesGlob(path, `${pattern}/**`));

describe('the images', () => {
  it('stand on one pinned Node of the version that the tree asks for, slim', () => {
    const bases = stages.map(({ from }) => from).filter((from) => !stages.some(({ name }) => name === from));
    expect(new Set(bases).size).toBe(1);
    expect(bases[0]).toMatch(/^node:24\.\d+\.\d+-slim$/);
  });
  it('are built from stages that are there', () => {
    const copied = stages.flatMap(({ instructions }) =>
      instructions.flatMap((one) => /--from=(\S+)/.exec(one.with)?.slice(1) ?? []),
    );
    expect(copied.length).toBeGreaterThan(1);
    for (const from of copied) expect(stages.map(({ name }) => name)).toContain(from);
  });
  it.each(final)(
    '$name runs as nobody in particular, as its first process, and can be asked how it is',
    ({ name }) => {
      expect(last(name, 'USER')).toBe('1000:1000');
      expect(JSON.parse(last(name, 'CMD'))).toEqual(['node', 'dist/main.js']);
      expect(last(name, 'HEALTHCHECK')).toContain('["node", "-e", ');
      expect(
        last(name, 'ENV') +
          lineage(name)
            .map((one) => one.with)
            .join(' '),
      ).toContain('NODE_ENV=production');
      expect(last(name, 'STOPSIGNAL')).toBe('SIGTERM');
    },
  );
  it('need no script of any package to be built', () => {
    const installs = stages.flatMap(({ instructions }) =>
      instructions.filter((one) => one.with.includes('npm ci')),
    );
    expect(installs.every((one) => one.with.includes('--ignore-scripts'))).toBe(true);
  });
  it('run a file that is there for every service', () => {
    for (const service of ['contracts', 'reviews', 'insights', 'identity', 'gateway', 'all-in-one']) {
      const folder = filled(last('service', 'WORKDIR'), new Map([['SERVICE', service]])).replace('/app/', '');
      expect(existsSync(join(TREE, folder, 'src/main.ts'))).toBe(true);
    }
  });
  it('are given what is built and how, and neither keys nor data nor what was built elsewhere', () => {
    const needed = globSync(
      [
        'package.json',
        'package-lock.json',
        '.npmrc',
        'nx.json',
        'tsconfig.base.json',
        'infra/images/lay-out.ts',
      ],
      { cwd: TREE },
    );
    expect(needed).toHaveLength(6);
    const more = ['libs/access/policies.cedar', 'libs/facts/src/fact.ts', 'docs/generated/routes.json'];
    expect([...needed, ...more].filter(isIgnored)).toEqual([]);
    const kept = ['infra/secrets/root-key', 'data/vault.db', '.git/config', 'libs/facts/dist/fact.js'];
    expect(
      [...kept, 'node_modules/pg/package.json', 'libs/platform/node_modules/x/y.js'].filter(isIgnored),
    ).toHaveLength(6);
  });
});

describe('a Dockerfile is read', () => {
  it('by stages, lines that go on with those that they go on from, without comments', () => {
    const text =
      '# said\nARG NODE=node:1\nFROM ${NODE} AS one\nRUN a \\\n    && b\nFROM one AS two\nCMD ["x"]\n';
    expect(stagesOf(text)).toEqual([
      { name: 'one', from: 'node:1', instructions: [{ does: 'RUN', with: 'a && b' }] },
      { name: 'two', from: 'one', instructions: [{ does: 'CMD', with: '["x"]' }] },
    ]);
  });
});
