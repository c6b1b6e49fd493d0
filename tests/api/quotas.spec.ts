import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { formPair, type Pair } from '../harness/alliance.ts';
import { openInstallation, type Opened } from '../harness/opened.ts';
import type { Answer } from '../harness/visitor.ts';

let opened: Opened;
let pair: Pair;
beforeAll(async () => {
  opened = await openInstallation({ limited: true });
  pair = await formPair(opened);
});
afterAll(() => opened.stop());

const longHistory = { helpedBy: Array(12).fill('x'.repeat(7_900)), hinderedBy: [], insight: 'x' };
const told = ({ status, body, headers }: Answer) => ({
  status,
  said: (body as { retryAfter?: number }).retryAfter,
  wait: Number(headers.get('retry-after')),
});

describe('whoever sends long histories, one after another', () => {
  it('is told how long to wait; the other of the two writes on, and both read', async () => {
    const path = `/alliances/${pair.allianceId}/alliance/share-learning-history`;
    let taken = 0;
    let last = await pair.coach.post(path, longHistory);
    for (; last.status !== 429 && taken < 100; taken++) last = await pair.coach.post(path, longHistory);
    expect(taken).toBeLessThan(30);
    const { status, said, wait } = told(last);
    expect([status, said]).toEqual([429, wait]);
    expect(wait).toBeGreaterThan(0);
    expect(wait).toBeLessThanOrEqual(3_600);
    const theirs = await pair.does(pair.supervisor, 'contract/draft', { templateId: 'usual-fourteen' });
    expect(theirs.status).toBe(200);
    for (const who of [pair.coach, pair.supervisor])
      expect((await who.get(`/alliances/${pair.allianceId}/story`)).status).toBe(200);
  });
});

describe('whoever asks for everything at once', () => {
  it('waits for themselves, and the other is answered meanwhile', async () => {
    const { coach, supervisor, allianceId } = await formPair(opened, ['Dee', 'Eli']);
    const story = `/alliances/${allianceId}/story`;
    const flood = Promise.all(Array.from({ length: 300 }, () => coach.get(story)));
    const theirs = await supervisor.get(story);
    const statuses = (await flood).map(({ status }) => status);
    expect(theirs.status).toBe(200);
    // How many wait at a time is a matter of how fast they come.
    expect(statuses.filter((status) => status !== 200 && status !== 429)).toEqual([]);
    expect(statuses.filter((status) => status === 200).length).toBeGreaterThan(40);
  });
});
