import { cpSync, copyFileSync, existsSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { importScenario } from '@alliance/all-in-one/command-line/import-scenario';
import { start } from '@alliance/all-in-one/start';
import { freePort } from '../faults/server-process.ts';
import { Visitor } from '../harness/visitor.ts';
import { anaAndBen, fileOf } from '../import/scenario-file.ts';
import { folders, silent, type Folders } from './folders.ts';

/** Milliseconds. */
jest.setTimeout(process.env['FAULTS'] === 'whole' ? 1_200_000 : 300_000);

const KEPT = [
  'contracts.log.db',
  'reviews.log.db',
  'imports.notes.db',
  'vault.db',
  'accounts.db',
  'root.key',
] as const;
const MADE_AGAIN = ['insights.views.db', 'contracts.views.db', 'reviews.views.db'] as const;
type Name = (typeof KEPT)[number] | (typeof MADE_AGAIN)[number];
type Way = 'lost' | 'older' | 'changed';
interface Change {
  readonly name: Name;
  readonly way: Way;
}

/** A root key doesn't grow older, and views are made again. */
const isRefused = ({ name, way }: Change) =>
  KEPT.some((kept) => kept === name) && (name !== 'root.key' || way === 'lost');

let here: Folders;
let shown: unknown;
const port = await freePort();

const begun = (name: string) => start({ ...here.environment(name), port, sample: false }, { limited: false });
/** What Ana is shown, of everything. */
const documents = async (name: string): Promise<unknown> => {
  const { url, stop } = await begun(name);
  try {
    const ana = new Visitor(url, '/api');
    const { status } = await ana.post('/auth/sign-in/email', {
      email: 'ana@sol.example',
      password: 'first-of-june',
    });
    expect(status).toBe(200);
    const alliances = (await ana.get('/alliances')).body as readonly { readonly allianceId: string }[];
    const read = ['story', 'agreement', 'sessions'].map(async (document) => {
      const answer = await ana.get(`/alliances/${alliances[0]?.allianceId ?? 'none'}/${document}`);
      expect(answer.status).toBe(200);
      return answer.body;
    });
    return [alliances, ...(await Promise.all(read))];
  } finally {
    await stop();
  }
};
const takeIn = async (lines: number) => {
  const file = here.at('lines.jsonl');
  const carla = { person: 'carla', name: 'Carla', email: 'carla@sol.example', password: 'middle-of-may' };
  writeFileSync(file, fileOf(lines < anaAndBen.length ? anaAndBen.slice(0, lines) : [...anaAndBen, carla]));
  await importScenario(file, here.environment('data'), { begin: silent, at: silent, end: silent });
};

beforeAll(async () => {
  here = folders();
  await takeIn(8);
  await documents('data');
  cpSync(here.at('data'), here.at('before'), { recursive: true });
  await takeIn(9);
  shown = await documents('data');
});
afterAll(() => here.remove());

/** Nobody stands anywhere any more, and nobody vouches for that. */
const withoutRelations = (file: string) => {
  const database = new DatabaseSync(file);
  database.exec(`DELETE FROM documents WHERE collection IN ('standing', 'scopes-of')`);
  database.close();
};

/** A copy of the folder in which this has been done. */
const changed = (name: string, changes: readonly Change[]) => {
  cpSync(here.at('data'), here.at(name), { recursive: true });
  for (const change of changes) {
    const file = join(here.at(name), change.name);
    if (change.way === 'lost') rmSync(file);
    else if (change.way === 'changed') withoutRelations(file);
    else copyFileSync(join(here.at('before'), change.name), file);
  }
  return here.at(name);
};

/** The right views, or a sentence that names what is wrong; never as if nothing had been. */
const expectRightOrRefused = async (changes: readonly Change[]) => {
  const name = changes.map((change) => `${change.way}-${change.name}`).join('-');
  const dir = changed(name, changes);
  const refusedFor = changes.filter(isRefused).map((change) => change.name);
  if (refusedFor.length === 0) expect(await documents(name)).toEqual(shown);
  else {
    const refusal = (await begun(name).then(
      ({ stop }) => stop(),
      (error: unknown) => error,
    )) as Error | undefined;
    expect([changes, refusal?.message]).toEqual([changes, expect.stringMatching(/Put (the file|it) back/)]);
    expect(refusedFor.some((one) => refusal?.message.includes(one))).toBe(true);
    // Nothing was made in the place of what is lost, so that it can be put back.
    for (const change of changes)
      if (change.way === 'lost')
        expect([change, existsSync(join(dir, change.name))]).toEqual([change, false]);
    for (const change of changes) copyFileSync(join(here.at('data'), change.name), join(dir, change.name));
    expect(await documents(name)).toEqual(shown);
  }
  rmSync(dir, { recursive: true });
};

const all = [
  ...KEPT.flatMap((name) => (['lost', 'older'] as const).map((way): Change => ({ name, way }))),
  ...MADE_AGAIN.flatMap((name) =>
    (['lost', 'older', 'changed'] as const).map((way): Change => ({ name, way })),
  ),
];

/** Every one of them with `FAULTS=whole`; that files say so of one another is shown in full beside `embedded`. */
const SOME = [
  'insights.views.db lost',
  'insights.views.db older',
  'insights.views.db changed',
  'vault.db lost',
  'accounts.db older',
];
const singles = all.filter(
  ({ name, way }) => process.env['FAULTS'] === 'whole' || SOME.includes(`${name} ${way}`),
);

describe('a start of a folder with a file that is lost, changed, or an older copy of itself', () => {
  for (const change of singles)
    it(`shows what it should, or says what is wrong: ${change.name} ${change.way}`, () =>
      expectRightOrRefused([change]));
});

if (process.env['FAULTS'] === 'whole')
  describe('a start of a folder with two such files', () => {
    const pairs = all.flatMap((one, at) =>
      all
        .slice(at + 1)
        .filter(({ name }) => name !== one.name)
        .map((other) => [one, other] as const),
    );
    for (const pair of pairs)
      it(`shows what it should, or says what is wrong: ${pair.map(({ name, way }) => `${name} ${way}`).join(', ')}`, () =>
        expectRightOrRefused(pair));
  });
