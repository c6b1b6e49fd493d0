import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { reasonsIn } from '../../libs/api-client/reasons.ts';

describe('the reasons for which a verb can refuse', () => {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'verbs-'));
  });
  afterAll(() => rm(folder, { recursive: true }));
  const verbDeciding = async (name: string, outcome: string) => {
    const file = join(folder, `${name}.ts`);
    await writeFile(file, `export const verb = { decide: (): ${outcome} => [] };\n`);
    return file;
  };

  it('are those of its type, by their names', async () => {
    const file = await verbDeciding('answer', "readonly object[] | { rejected: 'own-letter' | 'answered' }");
    expect(reasonsIn([file]).get(file)).toEqual(['answered', 'own-letter']);
  });
  it('are none where it refuses for nothing', async () => {
    const file = await verbDeciding('write', 'readonly object[] | { rejected: never }');
    expect(reasonsIn([file]).get(file)).toEqual([]);
  });
  it('have to have names: the error says in which file they have none, and what to write', async () => {
    const file = await verbDeciding('send', 'readonly object[] | { rejected: string }');
    expect(() => reasonsIn([file])).toThrow('send.ts: name each reason in the type of what it decides');
  });
});
