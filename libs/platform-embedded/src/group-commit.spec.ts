import type { DatabaseSync } from 'node:sqlite';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { StoreUnavailable } from '@alliance/platform/ports/event-store';
import { openDatabase } from './database.ts';
import { groupCommit, type GroupCommit } from './group-commit.ts';

const times = <T>(number: number, make: (at: number) => T) =>
  Array.from({ length: number }, (_, at) => make(at));

describe('a shared commit', () => {
  let database: DatabaseSync;
  let commits: GroupCommit;
  let committed: number;
  let undone: number;
  beforeEach(() => {
    database = openDatabase(':memory:');
    // A child without its parent is found out by COMMIT, not before.
    database.exec(`
      CREATE TABLE parents (id INTEGER PRIMARY KEY);
      CREATE TABLE children (id INTEGER PRIMARY KEY, parent REFERENCES parents DEFERRABLE INITIALLY DEFERRED);`);
    [committed, undone] = [0, 0];
    commits = groupCommit(database, { committed: () => committed++, undone: () => undone++ });
  });
  const insert = (id: number, parent: number | null = null) =>
    database.prepare('INSERT INTO children VALUES (?, ?)').run(id, parent);
  const count = () => database.prepare('SELECT count(*) AS n FROM children').get()?.['n'];

  it('is one for all who come in a turn, and another for those who come once it is done', async () => {
    await Promise.all(times(50, (at) => commits.submit(() => insert(at))));
    expect(committed).toBe(1);
    await Promise.all(times(50, (at) => commits.submit(() => insert(50 + at))));
    expect(committed).toBe(2);
    expect(count()).toBe(100);
  });
  it('takes in whoever comes a turn later, while each turn brings somebody, and never waits for long', async () => {
    const answers: Promise<unknown>[] = [];
    for (let at = 0; at < 10; at++) {
      answers.push(commits.submit(() => insert(at)));
      await new Promise((nextTurn) => setImmediate(nextTurn));
    }
    await Promise.all(answers);
    expect([committed, count()]).toEqual([2, 10]);
  });
  it('answers nobody before it is done', async () => {
    const seen: number[] = [];
    await Promise.all(times(3, (at) => commits.submit(() => insert(at)).then(() => seen.push(committed))));
    expect(seen).toEqual([1, 1, 1]);
    expect(database.isTransaction).toBe(false);
  });
  it('is cut into several when very many come', async () => {
    await Promise.all(times(2_500, (at) => commits.submit(() => insert(at))));
    expect(committed).toBe(3);
    expect(count()).toBe(2_500);
  });
  it('fails only the caller whose work fails', async () => {
    const answers = await Promise.allSettled([1, 1, 2].map((id) => commits.submit(() => insert(id))));
    expect(answers.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    expect([committed, count()]).toEqual([1, 2]);
  });
  it('tells every caller when it fails itself, and keeps nothing', async () => {
    const answers = await Promise.allSettled([
      commits.submit(() => insert(1)),
      commits.submit(() => insert(2, 77)),
      commits.submit(() => 'nothing to write'),
    ]);
    for (const answer of answers)
      expect(answer).toMatchObject({ status: 'rejected', reason: expect.any(StoreUnavailable) });
    expect([committed, undone, count()]).toEqual([0, 1, 0]);
    await commits.submit(() => insert(1));
    expect(count()).toBe(1);
  });
  it('takes in what waits when it ends, and refuses what comes later', async () => {
    const waiting = commits.submit(() => insert(1));
    commits.end();
    await waiting;
    expect(count()).toBe(1);
    await expect(commits.submit(() => insert(2))).rejects.toThrow(StoreUnavailable);
  });
});
