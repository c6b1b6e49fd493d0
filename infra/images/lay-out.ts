import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, globSync, mkdirSync, readdirSync, realpathSync, rmSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';

/** How npm installs what runs for people: exactly what the lock file says, and no script of anyone's. */
const INSTALL = ['ci', '--omit=dev', '--ignore-scripts', '--no-audit', '--no-fund'];
/** What a workspace needs to be built, and not to run. */
const NOT_TO_RUN = /^(src|tests?|fixtures|node_modules|tsconfig.*\.json)$|\.(d\.ts|tsbuildinfo|map)$/;
/** What the gateway reads beside its own files. */
const GATEWAYS_OWN = ['dashboard/dist/app', 'docs/generated/routes.json'];

/**
 * Lays out what one service needs to run, from a tree that is built: the packages that it depends on, straight
 * or by way of others, as the lock file has them, and of ours only what was built. Throws when it isn't built.
 */
export const layOut = (tree: string, service: string, to: string): void => {
  const own = join('services', service);
  if (!existsSync(join(tree, own, 'dist', 'main.js'))) throw new Error(`${own} is not built, or has no main`);
  mkdirSync(to, { recursive: true });
  const manifests = globSync(['package.json', '{libs,services}/*/package.json', 'dashboard/package.json'], {
    cwd: tree,
  });
  for (const file of [...manifests, 'package-lock.json', '.npmrc']) copy(tree, to, file);
  execFileSync('npm', [...INSTALL, `--workspace=${own}`], { cwd: to, stdio: 'inherit' });
  // npm links a workspace exactly where somebody in the tree depends on it.
  const linked = readdirSync(join(to, 'node_modules', '@alliance')).map((name) =>
    relative(realpathSync(to), realpathSync(join(to, 'node_modules', '@alliance', name))),
  );
  for (const manifest of manifests) {
    const workspace = dirname(manifest);
    if (workspace === '.') continue;
    if (!linked.includes(workspace)) rmSync(join(to, workspace), { recursive: true });
    else for (const name of readdirSync(join(tree, workspace))) copy(tree, to, join(workspace, name));
  }
  if (linked.includes('services/gateway')) for (const path of GATEWAYS_OWN) copy(tree, to, path);
};

const copy = (tree: string, to: string, path: string) => {
  if (NOT_TO_RUN.test(basename(path))) return;
  cpSync(join(tree, path), join(to, path), {
    recursive: true,
    filter: (from) => !NOT_TO_RUN.test(basename(from)),
  });
};

const [service, to] = process.argv.slice(2);
if (import.meta.main) {
  if (service === undefined || to === undefined) throw new Error('say which service, and where to');
  layOut(process.cwd(), service, to);
}
