import { describe, expect, it } from '@jest/globals';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { rejections } from './rejections.ts';

const here = import.meta.dirname;
const told = Object.entries(rejections);

describe('what a refusal is told as', () => {
  it('is one short sentence each, and none is used twice', () => {
    for (const [, { title }] of told) expect(title).toMatch(/^[A-Z][^.]{10,90}\.$/);
    expect(new Set(told.map(([, { title }]) => title)).size).toBe(told.length);
  });
  it('has been seen to happen: each reason is refused in a spec of its aggregate', () => {
    const specs = globSync('*/*.spec.ts', { cwd: here }).map((file) =>
      readFileSync(join(here, file), 'utf8'),
    );
    const seen = new Set(
      specs.flatMap((text) =>
        [...text.matchAll(/thenRejected\(\s*'([a-z-]+)'/g)].map(([, reason]) => reason),
      ),
    );
    expect(told.map(([reason]) => reason).filter((reason) => !seen.has(reason))).toEqual([]);
  });
});
