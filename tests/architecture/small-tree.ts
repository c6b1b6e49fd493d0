import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  realpathSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
/** Packages as npm would install them, with nothing in them: only where an import leads matters here. */
const INSTALLED = [
  'zod',
  '@date-fns/tz',
  'cockatiel',
  'recharts',
  'd3-shape',
  '@cedar-policy/cedar-wasm',
  'better-auth',
  '@nestjs/common',
  'left-pad',
  'kafkajs',
  '@eventstore/db-client',
  'pg',
  '@opentelemetry/sdk-metrics',
  'nodemailer',
  'pino',
];

const write = (path: string, text: string) => {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
};

/** Our packages with their real manifests, so that imports resolve as they do in the real tree. */
const takeManifests = (root: string) => {
  for (const folder of ['libs', 'services'])
    for (const name of readdirSync(join(ROOT, folder))) {
      if (!existsSync(join(ROOT, folder, name, 'package.json'))) continue;
      mkdirSync(join(root, folder, name, 'src'), { recursive: true });
      cpSync(join(ROOT, folder, name, 'package.json'), join(root, folder, name, 'package.json'));
      symlinkSync(join('..', '..', folder, name), join(root, 'node_modules/@alliance', name));
    }
  mkdirSync(join(root, 'dashboard/src'), { recursive: true });
  cpSync(join(ROOT, 'dashboard/package.json'), join(root, 'dashboard/package.json'));
};

/** Where an import of one of ours leads: `@alliance/facts/theme` to `libs/facts/src/theme.ts`. */
const ours = (root: string, imported: string): string | undefined => {
  const [, name = '', file = ''] = /^@alliance\/([^/]+)\/(.+)$/.exec(imported) ?? [];
  const folder = ['libs', 'services'].find((each) => name && existsSync(join(root, each, name)));
  return folder && join(root, folder, name, 'src', `${file}.ts`);
};

const targetOf = (root: string, importer: string, imported: string) =>
  imported.startsWith('.') ? join(root, dirname(importer), imported) : ours(root, imported);

/** A workspace in a temporary folder in which each file imports what is said of it; what is imported is there. */
export const smallTree = (imports: ReadonlyMap<string, string>): string => {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'small-tree-')));
  mkdirSync(join(root, 'node_modules/@alliance'), { recursive: true });
  takeManifests(root);
  for (const name of INSTALLED) {
    write(join(root, 'node_modules', name, 'package.json'), JSON.stringify({ name, main: 'index.js' }));
    write(join(root, 'node_modules', name, 'index.js'), '');
  }
  for (const [importer, statement] of imports) {
    const imported = /'([^']+)'/.exec(statement)?.[1] ?? '';
    const target = targetOf(root, importer, imported);
    if (target && !target.includes('nowhere') && !existsSync(target)) write(target, 'export {};\n');
    write(join(root, importer), `${statement}\n`);
  }
  return root;
};
