import { afterEach, describe, expect, it } from '@jest/globals';
import {
  breakingOff,
  closeAll,
  key,
  PATH,
  SCOPE,
  twoProcesses,
  unable,
  well,
} from '../../../tests/harness/two-processes.ts';

afterEach(closeAll);

describe('what a scope is asked for', () => {
  it('goes to the same process while that is ready, whatever it is', async () => {
    const { ask, heard, first } = await twoProcesses(well);
    for (const path of [PATH, `/api/${SCOPE}/contract/sign`, `/api/${SCOPE}/story?asOf=2026-01-01`])
      expect(await ask('POST', {}, path)).toEqual([200, 'by the first']);
    expect(new Set(heard.map(({ by }) => by))).toEqual(new Set([first]));
  });

  it('goes to the other while that isn’t, and comes back to it', async () => {
    const { ask, instances, first } = await twoProcesses(well);
    instances.doubt(first);
    expect(await ask('POST')).toEqual([200, 'by the other']);
    instances.isBack(first);
    expect(await ask('POST')).toEqual([200, 'by the first']);
  });

  it('of no scope goes to either', async () => {
    const { ask } = await twoProcesses(well);
    const answers = new Set<unknown>();
    for (let again = 0; again < 40; again++) answers.add((await ask('POST', {}, '/api/alliances')).at(-1));
    expect(answers).toEqual(new Set(['by the first', 'by the other']));
  });

  it.each([
    ['GET', 'breaks off', {}, breakingOff],
    ['POST', 'breaks off', key, breakingOff],
    ['GET', 'says that it can’t just now', {}, unable],
    ['POST', 'says that it can’t just now', key, unable],
  ] as const)('by %s is asked of the other where the one %s', async (method, _what, headers, listener) => {
    const { ask, heard, second } = await twoProcesses(listener);
    expect(await ask(method, headers)).toEqual([200, 'by the other']);
    expect(heard).toHaveLength(2);
    expect(heard.at(-1)).toEqual({ by: second, body: method === 'POST' ? 'some words' : '' });
  });

  it('is asked of the other where the one can’t be reached, also if it must not come twice', async () => {
    const { ask, heard, first, close } = await twoProcesses(well);
    await close(first);
    expect(await ask('POST')).toEqual([200, 'by the other']);
    expect(heard).toHaveLength(1);
  });

  it('is asked of one that was found away, where the last that was ready breaks off', async () => {
    const { ask, instances, second } = await twoProcesses(breakingOff);
    instances.isFoundAway(second);
    expect(await ask('POST', key)).toEqual([200, 'by the other']);
  });

  it('is answered that it can’t be done just now where neither can', async () => {
    const { ask, heard } = await twoProcesses(unable, unable);
    expect(await ask('POST', key)).toEqual([503, 'not now']);
    expect(heard).toHaveLength(2);
    const broken = await twoProcesses(unable, breakingOff);
    expect(await broken.ask('POST', key)).toEqual([503, 'not now']);
  });

  it('is told at once by the one that can’t just now, where the other was found away', async () => {
    const { ask, instances, second, heard } = await twoProcesses(unable);
    instances.isFoundAway(second);
    expect(await ask('POST', key)).toEqual([503, 'not now']);
    expect(heard).toHaveLength(1);
  });

  it('bears that whoever asked has gone before the answer was at its end', async () => {
    const { client } = await twoProcesses((_request, response) => void response.write('half of it'));
    const { body } = await client.request({ path: PATH, method: 'GET', body: null });
    expect(body.listenerCount('error')).toBeGreaterThan(0);
    const closed = new Promise((over) => body.on('close', over));
    // As a proxy does when its client has gone. Nobody is there to hear of an error.
    body.destroy();
    await closed;
    expect(body.destroyed).toBe(true);
  });
});
