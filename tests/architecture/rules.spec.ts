import { rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { broken, otherHalf } from './broken-rules.ts';
import { cruise, type Cruised } from './cruise.ts';
import { kept } from './kept-rules.ts';
import { smallTree } from './small-tree.ts';

describe('the rules of the architecture', () => {
  let root: string;
  let cruised: Cruised;
  const brokenBy = (importer: string) =>
    cruised.summary.violations.filter(({ from }) => from === importer).map(({ rule }) => rule.name);

  beforeAll(() => {
    root = smallTree(
      new Map([...broken, ...kept, otherHalf].map(([, importer, statement]) => [importer, statement])),
    );
    cruised = cruise(root);
  }, 60_000);
  afterAll(() => rmSync(root, { recursive: true, force: true }));

  it.each(broken)('%s is broken by %s with %s', (rule, importer) => {
    expect(brokenBy(importer)).toContain(rule);
  });

  it.each(kept)('%s: %s may %s', (_why, importer) => {
    expect(cruised.modules.find(({ source }) => source === importer)?.dependencies).toHaveLength(1);
    expect(brokenBy(importer)).toEqual([]);
  });

  it('has been seen to fail, each one', () => {
    const rules = cruised.summary.ruleSetUsed.forbidden.map(({ name }) => name);
    expect(rules.toSorted()).toEqual([...new Set(broken.map(([rule]) => rule))].toSorted());
  });
});
