import { mkdirSync, mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { benchAppends } from './appends.ts';
import { benchCommands } from './commands.ts';
import { benchFolds } from './folds.ts';
import { benchScreens } from './screens.ts';
import { benchSeen } from './seen.ts';

// Everything on the disk that the project lies on: a folder in memory would flatter every figure.
const disk = join(import.meta.dirname, '..', '.data');
mkdirSync(disk, { recursive: true });
const folder = () => mkdtempSync(join(disk, 'bench-'));
const parts: Readonly<Record<string, () => Promise<void>>> = {
  appends: () => benchAppends(console.log, disk),
  folds: () => benchFolds(console.log, disk),
  commands: () => benchCommands(console.log, folder()),
  seen: () => benchSeen(console.log, folder()),
  screens: () => benchScreens(console.log),
};
const [wanted] = process.argv.slice(2);
console.log(
  `node ${process.version}; SQLite with WAL and synchronous=FULL: a commit is on the disk before it is answered\n`,
);
for (const [name, run] of Object.entries(parts)) {
  if (wanted !== undefined && wanted !== name) continue;
  console.log(`## ${name}`);
  await run();
  console.log('');
}
