import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { importScenario, type Progress } from '@alliance/all-in-one/command-line/import-scenario';
import { readEnvironment } from '@alliance/all-in-one/environment';
import { readScenario } from '@alliance/all-in-one/scenario/line';
import { embedded } from '@alliance/platform-embedded/embedded';
import { startServer, freePort } from '../faults/server-process.ts';
import { Visitor } from '../harness/visitor.ts';
import { everyByteOf, keptIn, place, type Place } from './data-folder.ts';
import { anaAndBen, fileOf, withLine, type Written } from './scenario-file.ts';

const silent: Progress = { begin: () => undefined, at: () => undefined, end: () => undefined };

let here: Place;
beforeEach(() => {
  here = place();
});
afterEach(() => here.remove());

const take = (lines: readonly Written[], name?: string) =>
  importScenario(here.write(lines, name), readEnvironment({ DATA_DIR: here.dataDir }), silent);

describe('a file that was taken in', () => {
  it('adds nothing under another name', async () => {
    await take(anaAndBen);
    const kept = await keptIn(here.dataDir);
    expect(await take(anaAndBen, 'renamed.jsonl')).toBe(9);
    expect(await keptIn(here.dataDir)).toEqual(kept);
  });
  it('goes on under another name, and is refused under it where a line was changed', async () => {
    await take(anaAndBen.slice(0, 6));
    await take(anaAndBen, 'renamed.jsonl');
    const kept = await keptIn(here.dataDir);
    expect(kept.reviews.length).toBe(4);
    const before = everyByteOf(here.dataDir);
    const changed = withLine(anaAndBen, 6, { body: { clauseId: 'ending', text: 'Not gentle enough.' } });
    await expect(take(changed, 'third.jsonl')).rejects.toThrow('line 6: another line stood here');
    expect(everyByteOf(here.dataDir)).toEqual(before);
  });
  it('gives the same names to what it brought about, so that lines below can refer to it', async () => {
    await take(anaAndBen.slice(0, 7));
    expect(await take(anaAndBen, 'renamed.jsonl')).toBe(9);
    const review = {
      ...(anaAndBen[7] as object),
      at: '2025-03-01T08:00:00Z',
      do: 'session take-back-review',
      body: {},
    };
    await expect(take([...anaAndBen, review])).rejects.toThrow(
      /^line 10: "session take-back-review" was refused/,
    );
  });
  it('leaves its name to another file', async () => {
    await take(anaAndBen);
    const other = withLine(anaAndBen, 3, { at: '2025-01-12T10:00:00Z' });
    expect(await take(other)).toBe(9);
    expect((await keptIn(here.dataDir)).contracts.length).toBe(36);
  });
  it('gives its alliance to no other file', async () => {
    await take(anaAndBen);
    const other = anaAndBen.map((line) => withAlliance(line, 'theirs'));
    other[2] = { ...(other[2] as object), at: '2025-01-12T08:00:00Z' };
    const both = [...other, anaAndBen[2] ?? ''];
    await expect(take(both)).rejects.toThrow('line 10: this alliance was taken in with another file');
  });
});

const withAlliance = (line: Written, alliance: string): Written =>
  typeof line === 'object' && 'alliance' in line ? { ...line, alliance } : line;

describe('a file that an earlier build has taken in', () => {
  /** As it was noted there: by the file's name and the line's number. */
  const notedAsBefore = async (name: string, lines: readonly Written[]) => {
    const platform = await embedded({ dir: here.dataDir });
    const notes = await platform.viewStore('imports');
    await notes.transact(async (to) => {
      for (const line of readScenario(fileOf(lines)))
        await to.put(
          'lines',
          `${name} ${line.number}`,
          platform.vault.digest(`line of a scenario ${JSON.stringify(line)}`),
        );
    });
    await platform.close();
  };
  it('is known under another name, and goes on where it was cut off', async () => {
    await notedAsBefore('ana-and-ben.jsonl', anaAndBen.slice(0, 8));
    expect(await take(anaAndBen, 'renamed.jsonl')).toBe(9);
    const kept = await keptIn(here.dataDir);
    // Its commands have the keys that they had there, so what was recorded isn't recorded again.
    expect(await take(anaAndBen, 'ana-and-ben.jsonl')).toBe(9);
    expect(await keptIn(here.dataDir)).toEqual(kept);
    const changed = withLine(anaAndBen, 6, { by: 'ben' });
    await expect(take(changed, 'third.jsonl')).rejects.toThrow('line 6: another line stood here');
  });
});

describe('lines that were added to a file, and clash with what was said live in between', () => {
  it('are refused together, and taken together once they are mended', async () => {
    const begun = anaAndBen.slice(0, 5);
    await take(begun);
    const server = await startServer(here.dataDir, await freePort());
    const ben = new Visitor(server.url, '/api');
    await ben.post('/auth/sign-in/email', { email: 'ben@ray.example', password: 'last-of-march' });
    const [{ allianceId = '' } = {}] = (await ben.get('/alliances')).body as readonly {
      allianceId?: string;
    }[];
    const named = await ben.post(`/alliances/${allianceId}/themes/name`, {
      label: 'Silence',
      family: 'not-knowing-and-silence',
    });
    expect(named.status).toBe(200);
    await server.terminate();
    const name = (label: string, minute: number) => ({
      at: `2025-02-01T08:0${minute}:00Z`,
      by: 'ana',
      alliance: 'ours',
      do: 'themes name',
      body: { label, family: 'not-knowing-and-silence' },
    });
    const added = [name('Haste', 1), name('Waiting', 2), name('Silence', 3), name('Endings', 4)];
    const before = await keptIn(here.dataDir);
    await expect(take([...begun, ...added])).rejects.toThrow(/^line 8: "themes name" was refused/);
    expect(await keptIn(here.dataDir)).toEqual(before);
    expect(await take([...begun, ...added.with(2, name('Rescuing', 3))])).toBe(9);
    expect((await keptIn(here.dataDir)).reviews.length).toBe(5);
  }, 60_000);
});
