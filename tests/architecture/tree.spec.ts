import { beforeAll, describe, expect, it } from '@jest/globals';
import { cruise, type Cruised } from './cruise.ts';
import { ROOT, sources } from './sources.ts';

const IMPORT = /^(?:import|export)\b(?:[^'";]*\bfrom)?\s*'([^']+)';$/gm;
/** The cruiser calls Node's own modules by their short names. */
const short = (module: string) => module.replace(/^node:/, '');

describe('the tree', () => {
  let cruised: Cruised;
  beforeAll(() => {
    cruised = cruise(ROOT);
  }, 60_000);

  it('breaks no rule', () => {
    const broken = cruised.summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`);
    expect(broken).toEqual([]);
  });

  it('is read whole: every import that is written is one that the rules were held against', () => {
    const seen = new Map(
      cruised.modules.map(({ source, dependencies }) => [
        source,
        new Set(dependencies.map(({ module }) => short(module))),
      ]),
    );
    const written = [...sources('{libs,services}/*/src/**/*.ts'), ...sources('dashboard/src/**/*.{ts,tsx}')];
    const imports = written.flatMap(({ path, text }) =>
      [...text.matchAll(IMPORT)].map(([, module = '']) => ({ path, module: short(module) })),
    );
    expect(imports.length).toBeGreaterThan(1_000);
    expect(imports.filter(({ path, module }) => !seen.get(path)?.has(module))).toEqual([]);
  });

  it('is held to its sources: an import of one of ours never leads to something built', () => {
    const ours = cruised.modules
      .flatMap(({ dependencies }) => dependencies)
      .filter(({ module }) => module.startsWith('@alliance/'));
    expect(ours.length).toBeGreaterThan(300);
    const elsewhere = ours.filter(
      ({ resolved }) => !/^(libs|services)\/[a-z-]+\/src\/.+[.]ts$/.test(resolved),
    );
    expect(elsewhere).toEqual([]);
  });
});
