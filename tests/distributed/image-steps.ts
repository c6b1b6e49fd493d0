import { execFile } from 'node:child_process';
import { cpSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { filled, type Stage } from '../infra/dockerfile.ts';

const run = promisify(execFile);

/** What would be in an image, in a folder of this machine, and how it would be started. */
export interface LaidOut {
  readonly folder: string;
  readonly workdir: string;
  readonly environment: Readonly<Record<string, string>>;
  readonly user: string;
  readonly command: readonly string[];
  readonly healthy: readonly string[];
}

interface Steps {
  readonly stages: readonly Stage[];
  /** What stands for `.`. */
  readonly context: string;
  /** What stands for `/`, of every stage alike. */
  readonly root: string;
  readonly buildArguments: ReadonlyMap<string, string>;
}

/** Does what a Dockerfile says up to one stage, with folders of this machine for the folders of an image. */
export const perform = async (steps: Steps, target: string): Promise<LaidOut> => {
  const stage = steps.stages.find(({ name }) => name === target);
  if (!stage) throw new Error(`there is no stage ${target}`);
  const isOurs = steps.stages.some(({ name }) => name === stage.from);
  const before = isOurs ? await perform(steps, stage.from) : nothing(steps.root);
  const image = { ...before, environment: { ...before.environment } };
  for (const { does, with: what } of stage.instructions) {
    const text = filled(what, steps.buildArguments);
    if (does === 'WORKDIR') mkdirSync((image.workdir = join(steps.root, text)), { recursive: true });
    else if (does === 'COPY') await copy(steps, image.workdir, text);
    else if (does === 'RUN') await runIn(steps.root, image.workdir, text);
    else if (does === 'ENV') for (const pair of text.split(' ')) set(image.environment, pair);
    else if (does === 'USER') image.user = text;
    else if (does === 'CMD') image.command = JSON.parse(text) as string[];
    else if (does === 'HEALTHCHECK') image.healthy = JSON.parse(text.slice(text.indexOf('['))) as string[];
  }
  return image;
};

const nothing = (root: string): LaidOut => ({
  folder: join(root, 'app'),
  workdir: root,
  environment: {},
  user: '0:0',
  command: [],
  healthy: [],
});

const set = (environment: Record<string, string>, pair: string) => {
  const [name = '', value = ''] = pair.split('=');
  environment[name] = value;
};

const copy = async (steps: Steps, workdir: string, text: string) => {
  const [, stage, from = '', to = ''] = /^(?:--from=(\S+) )?(\S+) (\S+)$/.exec(text) ?? [];
  if (stage === undefined) return cpSync(join(steps.context, from), join(workdir, to), { recursive: true });
  await perform(steps, stage);
  // As it is, links and all: there are too many files to be looked at one by one.
  await run('cp', ['-a', join(steps.root, from), join(steps.root, to)]);
};

/** Absolute folders that the Dockerfile names are below the root here. */
const runIn = async (root: string, cwd: string, text: string) => {
  const command = text.replace(/^(--\S+ )+/, '').replace(/(^|[\s"'])\/(?=[a-z])/g, `$1${root}/`);
  const path = `${dirname(process.execPath)}:${process.env['PATH']}`;
  const { NODE_OPTIONS: _options, NODE_ENV: _jests, ...environment } = process.env;
  await run('sh', ['-c', command], { cwd, env: { ...environment, PATH: path }, maxBuffer: 2 ** 26 });
};
