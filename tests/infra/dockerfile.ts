import { readFileSync } from 'node:fs';

export interface Instruction {
  readonly does: string;
  readonly with: string;
}

export interface Stage {
  readonly name: string;
  readonly from: string;
  readonly instructions: readonly Instruction[];
}

export const DOCKERFILE = new URL('../../infra/images/Dockerfile', import.meta.url);

/** Lines without comments, those that go on joined with what they go on with. */
const sentences = (text: string): readonly string[] =>
  text
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
    .join('\n')
    .replace(/\\\n\s*/g, '')
    .split('\n');

/** The stages of a Dockerfile, in their order. Of Docker's language no more than ours uses. */
export const stagesOf = (text: string): readonly Stage[] => {
  const stages: (Stage & { instructions: Instruction[] })[] = [];
  const globals = new Map<string, string>();
  for (const sentence of sentences(text)) {
    const [, does = '', rest = ''] = /^(\w+)\s+(.*)$/.exec(sentence) ?? [];
    if (does === 'FROM') {
      const [from = '', name = ''] = rest.split(/\s+AS\s+/);
      stages.push({ name, from: filled(from, globals), instructions: [] });
    } else if (stages.length === 0) {
      const [name = '', value = ''] = rest.split('=');
      globals.set(name, value);
    } else stages.at(-1)?.instructions.push({ does, with: rest });
  }
  return stages;
};

/** `${NAME}` with what it stands for. */
export const filled = (text: string, values: ReadonlyMap<string, string>): string =>
  text.replace(/\$\{(\w+)\}/g, (_all, name: string) => values.get(name) ?? '');

export const readStages = (): readonly Stage[] => stagesOf(readFileSync(DOCKERFILE, 'utf8'));

/** What `.dockerignore` keeps away from a build. */
export const readIgnored = (): readonly string[] =>
  readFileSync(new URL('../../.dockerignore', import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));
