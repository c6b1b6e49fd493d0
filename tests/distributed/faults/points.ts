import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Name, Topology } from '../processes.ts';
import { eventually } from './installed.ts';
import { preloading } from './preloaded.ts';

export const RELAY_POINTS = [
  'relay-before-publishing',
  'relay-after-publishing',
  'relay-inside-its-transaction',
  'relay-before-the-answer-to-its-commit',
  'relay-after-its-transaction',
] as const;
export const CONSUMER_POINTS = [
  'consumer-before-its-transaction',
  'consumer-inside-its-transaction',
  'consumer-before-the-answer-to-its-commit',
  'consumer-after-its-transaction',
  'consumer-before-its-offset-is-committed',
  'consumer-after-its-offset-is-committed',
] as const;
export type Point = (typeof RELAY_POINTS | typeof CONSUMER_POINTS)[number];

/** Points at which processes end by themselves. */
export interface Points {
  /** What a process needs to be told to end at them. */
  of(name: Name): Readonly<Record<string, string>>;
  /** Waits until a process has ended at a point, and starts it again. */
  endAt(topology: Topology, name: Name, point: Point): Promise<void>;
  remove(): Promise<void>;
}

export const makePoints = async (names: readonly Name[]): Promise<Points> => {
  const folder = await mkdtemp(join(tmpdir(), 'alliance-points-'));
  for (const name of names) await mkdir(join(folder, name));
  return {
    of: (name) => ({ ...preloading('ending.mjs', 'short-session.mjs'), ENDS_AT: join(folder, name) }),
    async endAt(topology, name, point) {
      const file = join(folder, name, point);
      await writeFile(file, '');
      await eventually(`${name} ends ${point}`, () => !existsSync(file));
      // It is gone or about to be: this waits for it.
      await topology.of(name).kill();
      topology.of(name).start();
    },
    remove: () => rm(folder, { recursive: true, force: true }),
  };
};
