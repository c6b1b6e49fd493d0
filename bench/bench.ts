import { mkdirSync, mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { benchAppends } from './appends.ts';
import { benchCommands } from './commands.ts';
import { benchFolds } from './folds.ts';
import { planOf } from './plan.ts';
import { benchReads } from './reads.ts';
import { benchMyPairs } from './my-pairs.ts';
import { benchRebuild } from './rebuild.ts';
import { benchScreens } from './screens.ts';
import { benchSeen } from './seen.ts';

// Everything on the disk that the project lies on: a folder in memory would flatter every figure.
const disk = join(import.meta.dirname, '..', '.data');
mkdirSync(disk, { recursive: true });
const folder = () => mkdtempSync(join(disk, 'bench-'));
const { names, plan } = planOf(process.argv.slice(2));
const parts: Readonly<Record<string, () => Promise<void>>> = {
  appends: () => benchAppends(console.log, disk),
  folds: () => benchFolds(console.log, disk),
  commands: () => benchCommands(console.log, folder(), plan),
  reads: () => benchReads(console.log, folder(), plan),
  'my-pairs': () => benchMyPairs(console.log, folder(), plan),
  rebuild: () => benchRebuild(console.log, folder(), plan),
  seen: () => benchSeen(console.log, folder(), plan),
  screens: () => benchScreens(console.log),
};
const unknown = names.filter((name) => !(name in parts));
if (unknown.length > 0)
  throw new Error(`there is no part ${unknown.join(', ')}: only ${Object.keys(parts).join(', ')}`);
console.log(
  `node ${process.version}; SQLite with WAL and synchronous=FULL: a commit is on the disk before it is answered\n`,
);
for (const [name, run] of Object.entries(parts)) {
  if (names.length > 0 && !names.includes(name)) continue;
  console.log(`## ${name}`);
  await run();
  console.log('');
}
