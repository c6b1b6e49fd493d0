import { existsSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { layOut } from './cluster.ts';
import { endGroups, signalGroup } from './processes.ts';

/** Starts and stops a broker, or three, on this machine, without containers. */
const HERE = join(import.meta.dirname, '.local');
const RUNNING = join(HERE, 'running.json');

interface Running {
  readonly brokers: readonly string[];
  readonly pids: readonly number[];
}

const say = (line: string) => void process.stdout.write(`${line}\n`);

const running = async (): Promise<Running | undefined> =>
  existsSync(RUNNING) ? (JSON.parse(await readFile(RUNNING, 'utf8')) as Running) : undefined;

const start = async (count: number) => {
  const already = await running();
  if (already) throw new Error(`there is one already: KAFKA_BROKERS=${already.brokers.join(',')}`);
  await rm(HERE, { recursive: true, force: true });
  await mkdir(HERE, { recursive: true });
  const cluster = await layOut(HERE, count, { sessionTimeout: 9_000 });
  const pids: number[] = [];
  const told = () => writeFile(RUNNING, JSON.stringify({ brokers: cluster.brokers, pids }));
  for (const node of cluster.nodes) {
    pids.push(await cluster.start(node));
    await told();
  }
  try {
    await cluster.ready();
  } catch (error) {
    for (const pid of pids) signalGroup(pid, 'SIGKILL');
    await rm(RUNNING);
    throw error;
  }
  say(`KAFKA_BROKERS=${cluster.brokers.join(',')}`);
};

const stop = async () => {
  const there = await running();
  if (!there) return say('there is none');
  await endGroups(there.pids);
  await rm(HERE, { recursive: true });
};

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { brokers: { type: 'string', default: '1' } },
});
const [command] = positionals;
if (command === 'start' && (values.brokers === '1' || values.brokers === '3'))
  await start(Number(values.brokers));
else if (command === 'stop') await stop();
else {
  process.stderr.write('node infra/kafka/local.ts start [--brokers 3] | stop\n');
  process.exitCode = 1;
}
