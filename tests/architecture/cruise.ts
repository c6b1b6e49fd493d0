import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const CRUISER = fileURLToPath(
  new URL('../../node_modules/dependency-cruiser/bin/dependency-cruiser.mjs', import.meta.url),
);
const RULES = fileURLToPath(new URL('../../.dependency-cruiser.mjs', import.meta.url));

export interface Violation {
  readonly rule: { readonly name: string };
  readonly from: string;
  readonly to: string;
}

export interface Cruised {
  readonly modules: readonly {
    readonly source: string;
    readonly dependencies: readonly { readonly module: string; readonly resolved: string }[];
  }[];
  readonly summary: {
    readonly violations: readonly Violation[];
    readonly totalDependenciesCruised?: number;
    readonly ruleSetUsed: { readonly forbidden: readonly { readonly name: string }[] };
  };
}

/** Runs the rules over a tree, by the same command as `npm run architecture`. */
export const cruise = (root: string): Cruised => {
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [
      CRUISER,
      '--config',
      RULES,
      '--output-type',
      'json',
      'libs',
      'services',
      'dashboard/src',
      'bench/frozen-store',
    ],
    { cwd: root, encoding: 'utf8', maxBuffer: 2 ** 28 },
  );
  if (!stdout.startsWith('{')) throw new Error(`the tree could not be cruised: ${stderr}`);
  return JSON.parse(stdout) as Cruised;
};
