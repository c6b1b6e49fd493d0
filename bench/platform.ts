import { availableParallelism, loadavg } from 'node:os';
import { benchEmmett } from './emmett-beside.ts';
import { planOf } from './plan.ts';
import { benchCommandsDistributed } from './platform-commands.ts';
import { benchConsume } from './platform-consume.ts';
import { startEngines, type EngineName } from './platform-engines.ts';
import { benchSeenDistributed } from './platform-seen.ts';
import { benchPostgresJournal } from './postgres-journal.ts';
import { benchRelay } from './relay-to-kafka.ts';

interface Part {
  readonly engines: readonly EngineName[];
  readonly run: () => Promise<void>;
}

const { names: named, plan } = planOf(process.argv.slice(2));
const parts: Readonly<Record<string, Part>> = {
  relay: { engines: ['kafka'], run: () => benchRelay(console.log) },
  consume: { engines: ['postgres', 'kafka'], run: () => benchConsume(console.log) },
  journal: { engines: ['postgres'], run: () => benchPostgresJournal(console.log) },
  // Topics have the same names everywhere: these have brokers of their own.
  seen: { engines: ['postgres'], run: () => benchSeenDistributed(console.log, plan) },
  commands: { engines: ['postgres'], run: () => benchCommandsDistributed(console.log, plan) },
  append: { engines: ['postgres'], run: async () => void (await import('./postgres-append.ts')) },
  eventstoredb: { engines: [], run: async () => void (await import('./eventstoredb-append.ts')) },
  emmett: { engines: ['postgres'], run: () => benchEmmett(console.log) },
};

const unknown = named.filter((name) => !(name in parts));
if (unknown.length > 0)
  throw new Error(`there is no part ${unknown.join(', ')}: only ${Object.keys(parts).join(', ')}`);
const wanted = Object.entries(parts).filter(([name]) => named.length === 0 || named.includes(name));

/** Others on the same machine slow everything down: how many wait for its cores, over the last minute. */
const load = () => `load ${(loadavg()[0] ?? 0).toFixed(1)} on ${availableParallelism()} cores`;

console.log(`node ${process.version}; real engines on this machine; ratios are within one run`);
// Whoever breaks it off leaves no servers behind: brokers end with this process, PostgreSQL by its guard.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));
const engines = await startEngines([...new Set(wanted.flatMap(([, part]) => part.engines))], console.log);
try {
  for (const [name, part] of wanted) {
    console.log(`\n## ${name} (${load()})`);
    await part.run();
    console.log(`(${load()})`);
  }
} finally {
  await engines.stop();
}
