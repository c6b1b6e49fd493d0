import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { backup } from '@alliance/all-in-one/command-line/backup';
import { restore } from '@alliance/all-in-one/command-line/restore';
import { seeded } from '@alliance/platform-embedded/seeded';
import { PATIENCE } from '@alliance/platform-tests/amounts';
import { reading, type Folder } from '../faults/server-folder.ts';
import { Partnership, underLoad, type Command } from '../faults/server-load.ts';
import { signUp, signUpBoth } from '../faults/server-people.ts';
import { freePort, startServer, type ServerProcess } from '../faults/server-process.ts';
import { accountsIn, folders, silent, type Folders } from './folders.ts';

const COPIES = process.env['FAULTS'] === 'whole' ? 100 : 5;
const SEED = Number(process.env['FAULTS_SEED'] ?? 1);
const EACH = 4;
/** Copies after which others take over: there is an end to what one person may send in an hour. */
const FOR = 20;

const sent = ({ acknowledged, unanswered }: Partnership): readonly Command[] => [
  ...acknowledged.map(({ command }) => command),
  ...(unanswered ? [unanswered] : []),
];

/** Nothing that was acknowledged before is missing, nothing is there by half, and nothing refers to what isn't there. */
const expectToAgree = async (
  { platform, logs }: Folder,
  people: ReadonlySet<string>,
  before: readonly Command[],
  all: readonly Command[],
) => {
  for (const log of Object.values(logs))
    expect(log.map(({ position }) => position)).toEqual(log.map((_, at) => at + 1));
  const recorded = Map.groupBy([...logs.contracts, ...logs.reviews], ({ commandId }) => commandId);
  expect(before.filter(({ commandId }) => !recorded.has(commandId))).toEqual([]);
  const known = new Map(all.map((command) => [command.commandId, command.facts]));
  const wrong = [...recorded].filter(([id, facts]) => known.get(id) !== facts.length);
  expect(wrong).toEqual([]);
  const scopes = new Set(logs.contracts.map(({ scope }) => scope));
  expect(logs.reviews.filter(({ scope }) => !scopes.has(scope))).toEqual([]);
  for (const fact of [...logs.contracts, ...logs.reviews]) {
    if (fact.keyId !== undefined) expect(await platform.vault.keyById(fact.keyId)).toBeInstanceOf(Object);
    expect(people).toContain(fact.open['by']);
  }
};

describe('a copy that is made while people work', () => {
  let here: Folders;
  let server: ServerProcess | undefined;
  beforeEach(() => {
    here = folders();
  });
  afterEach(async () => {
    await server?.kill();
    here.remove();
  });

  it(
    `agrees with itself, and holds all that was acknowledged before (${COPIES} copies, seed ${SEED})`,
    async () => {
      const chance = seeded(SEED, 'copies');
      const serving = await startServer(here.at('data'), await freePort());
      server = serving;
      let people = await signUpBoth(serving.url, EACH);
      const partnerships: Partnership[] = [];
      const begin = (round: number) =>
        people.coaches.map((coach, at) => {
          const supervisor = people.supervisors[(at + round) % EACH] ?? coach;
          const begun = new Partnership(`round-${round}-pair-${at}`, coach, supervisor);
          partnerships.push(begun);
          return begun;
        });
      for (let round = 0; round < COPIES; round++) {
        const copy = `copy-${round}`;
        if (round > 0 && round % FOR === 0) people = await signUpBoth(serving.url, EACH, round / FOR);
        const newcomer = await signUp(serving.url, `Newcomer${round}`, 150 + round);
        let isOver = false;
        const working = underLoad(begin(round), silent, () => isOver);
        await pause(chance.below(400));
        const before = partnerships.flatMap(({ acknowledged }) => acknowledged.map(({ command }) => command));
        await backup(here.at(copy), here.environment('data'), silent);
        isOver = true;
        await working;
        expect(before.length).toBeGreaterThan(0);

        const folder = here.withRootKeyOf(`restored-${round}`, 'data');
        await restore(here.at(copy), undefined, here.environment(`restored-${round}`));
        const rows = await accountsIn(folder);
        const known = new Set(rows.filter(({ model }) => model === 'user').map(({ id }) => id));
        expect(known).toContain(newcomer.id);
        expect(rows.filter(({ model }) => model === 'session')).toEqual([]);
        await reading(folder, (opened) => expectToAgree(opened, known, before, partnerships.flatMap(sent)));
      }
    },
    6 * PATIENCE,
  );
});
