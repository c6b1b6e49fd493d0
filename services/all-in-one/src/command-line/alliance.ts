import { MultiBar, Presets, SingleBar } from 'cli-progress';
import { accountLink, type LinkFor } from './account-link.ts';
import { readEnvironment } from '../environment.ts';
import type { Compared, Moving } from '../moving/move-installation.ts';
import type { OnCopied } from '../backup/copying.ts';
import { backup } from './backup.ts';
import { importScenario, type Progress } from './import-scenario.ts';
import { restore } from './restore.ts';
import { askedFor, type Verb } from './verb.ts';

const USAGE = `Usage: npm run alliance -- import FILE
       npm run alliance -- backup FOLDER
       npm run alliance -- restore BACKUP [--replaces FOLDER]
       npm run alliance -- migrate
       npm run alliance -- prepare
       npm run alliance -- parked [list | retry | drop SERVICE NAME]
       npm run alliance -- reset-password EMAIL
       npm run alliance -- confirm-email EMAIL [EMAIL-SO-FAR]

import   takes a scenario (JSON Lines of people and commands) into the data folder: checked whole before a line of it
         is kept, and resumable.
backup   copies what is in the data folder into a new folder, the server running or not: all files as they belong
         together, without the root key.
restore  brings such a copy into an empty data folder. Everybody signs in again. What was erased since in the folder
         that it replaces stays erased, where that is named.
migrate  brings what is in the data folder to the engines that DATABASE_URL, KAFKA_BROKERS and perhaps
         EVENTSTOREDB_URL name, and compares both from beginning to end. It can be done again.
prepare  makes the tables and topics of these engines, or brings them up to date.
parked   lists what can't be handled and so waits, without what is in it, each with a name; tries it again at once, as
         the services do every minute; or drops one that no log vouches for, which somebody without the root key has
         written to a topic, keeps a note of that, and tries what waited behind it. The services may be running.
reset-password  prints a link by which the person with this address chooses a new password, once and within an hour.
confirm-email   prints a link by which the person who asked for this address confirms it, once and within a day.
         Both are for installations that send no letters; the server may be running.

For import, migrate, restore and, in a data folder, parked the server must not be running on the same data folder (DATA_DIR, by default "data").`;

const linesTaken = (): Progress => {
  const shown = new SingleBar(
    { format: '{bar} {value} of {total} lines', etaBuffer: 50 },
    Presets.shades_classic,
  );
  return {
    begin: (lines) => shown.start(lines, 0),
    at: (line) => shown.update(line),
    end: () => shown.stop(),
  };
};

const partsMoved = (): Moving & { end(): void } => {
  const shown = new MultiBar({ format: '{what}  {value}' }, Presets.shades_classic);
  const bars = new Map<string, SingleBar>();
  return {
    moved: (what, there) => {
      const bar = bars.get(what) ?? shown.create(0, 0, { what: what.padEnd(10) });
      bars.set(what, bar);
      bar.update(there);
    },
    end: () => shown.stop(),
  };
};

const pagesCopied = (): { copied: OnCopied; end(): void } => {
  const shown = new MultiBar({ format: '{bar} {what}' }, Presets.shades_classic);
  const bars = new Map<string, SingleBar>();
  return {
    copied: (what, pages, of) => {
      const bar = bars.get(what) ?? shown.create(of, 0, { what });
      bars.set(what, bar);
      bar.setTotal(of);
      bar.update(pages);
    },
    end: () => shown.stop(),
  };
};

const table = (compared: readonly Compared[]): string =>
  compared
    .map(({ what, here, there, same }) =>
      same
        ? `${what.padEnd(10)} ${String(here.count).padStart(8)}  the same  SHA-256 ${here.digest}`
        : `${what.padEnd(10)} ${String(here.count).padStart(8)} here, ${there.count} there: NOT the same`,
    )
    .join('\n');

const doImport = async (file: string) => {
  try {
    const lines = await importScenario(file, readEnvironment(process.env), linesTaken());
    console.log(`${lines} lines of ${file} are in.`);
  } catch (error) {
    throw new Error(`${file}: ${error instanceof Error ? error.message : 'it could not be taken in'}`, {
      cause: error,
    });
  }
};

const doMigrate = async () => {
  // The clients of the engines are only waited for by whoever goes there.
  const { migrate } = await import('./migrate.ts');
  const here = readEnvironment(process.env);
  const moving = partsMoved();
  const compared = await migrate(here, process.env, moving).finally(() => moving.end());
  console.log(table(compared));
  if (!compared.every(({ same }) => same))
    throw new Error('not everything is the same: look before you go on');
  console.log(
    `Everything is there. The services need the same ROOT_KEY${here.rootKey === undefined ? `: it is in ${here.dataDir}/root.key` : ''}.`,
  );
};

const doBackup = async (folder: string) => {
  const shown = pagesCopied();
  const { files, rootKeyIs } = await backup(folder, readEnvironment(process.env), shown.copied).finally(() =>
    shown.end(),
  );
  console.log(
    `${folder} holds a copy of ${files.map(({ name }) => name).join(', ')}, each read through.
The root key is not in it, and nobody can read it without: it is ${rootKeyIs}. Keep it somewhere else than the copy.`,
  );
};

const doRestore = async (folder: string, replaces?: string) => {
  const environment = readEnvironment(process.env);
  const { at, facts, destroyed } = await restore(folder, replaces, environment);
  const counted = [...facts].map(([service, count]) => `${count} facts of ${service}`).join(', ');
  const erased =
    destroyed === undefined
      ? 'What was erased after that moment is here again: name the folder that this one replaces with --replaces, and it stays erased.'
      : `${destroyed} ${destroyed === 1 ? 'key that was' : 'keys that were'} destroyed in ${replaces} can’t come back here either.`;
  console.log(
    `The copy of ${at} is in ${environment.dataDir}: ${counted}. Everybody signs in again; links in letters no longer hold.
${erased} There are no consents in this build, so none could have been withdrawn.`,
  );
};

const doPrepare = async () => {
  const { prepare } = await import('./prepare.ts');
  for (const ready of await prepare(process.env)) console.log(`${ready}: ready`);
};

const doListParked = async () => {
  const { listParked } = await import('./parked.ts');
  console.log(await listParked(process.env));
};

const doRetryParked = async () => {
  const { retryParked } = await import('./parked.ts');
  console.log(await retryParked(process.env));
};

const doDropForged = async (service: string, name: string) => {
  const { dropForged } = await import('./parked.ts');
  console.log(await dropForged(service, name, process.env));
};

const doPrintLink = async (what: LinkFor, email: string, soFar?: string) => {
  console.log(await accountLink(what, email, process.env, soFar));
};

const VERBS: ReadonlyMap<string, Verb> = new Map<string, Verb>([
  ['import', { takes: [1, 1], run: ([file = '']) => doImport(file) }],
  ['backup', { takes: [1, 1], run: ([folder = '']) => doBackup(folder) }],
  ['restore', { takes: [1, 1], isReplacing: true, run: ([copy = ''], folder) => doRestore(copy, folder) }],
  ['migrate', { takes: [0, 0], run: doMigrate }],
  ['prepare', { takes: [0, 0], run: doPrepare }],
  ['parked', { takes: [0, 0], run: doListParked }],
  ['parked list', { takes: [0, 0], run: doListParked }],
  ['parked retry', { takes: [0, 0], run: doRetryParked }],
  ['parked drop', { takes: [2, 2], run: ([service = '', name = '']) => doDropForged(service, name) }],
  ['reset-password', { takes: [1, 1], run: ([email = '']) => doPrintLink('reset-password', email) }],
  [
    'confirm-email',
    { takes: [1, 2], run: ([email = '', soFar]) => doPrintLink('confirm-email', email, soFar) },
  ],
]);

const todo = askedFor(VERBS, process.argv.slice(2));
if (!todo) {
  console.error(USAGE);
  process.exit(2);
}
try {
  await todo();
} catch (error) {
  console.error(error instanceof Error ? error.message : 'it could not be done');
  process.exit(1);
}
