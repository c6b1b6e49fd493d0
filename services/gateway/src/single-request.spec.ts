import { afterEach, describe, expect, it } from '@jest/globals';
import {
  after,
  breakingOff,
  closeAll,
  key,
  silent,
  twoProcesses,
  unable,
} from '../../../tests/harness/two-processes.ts';

afterEach(closeAll);

describe('what might happen twice if it were sent twice', () => {
  it('is sent to nobody else, whatever becomes of it', async () => {
    const { ask, heard } = await twoProcesses(breakingOff);
    await expect(ask('POST')).rejects.toMatchObject({ name: 'NotKnown', statusCode: 502 });
    expect(heard).toHaveLength(1);
    const doubtful = await twoProcesses(unable);
    expect(await doubtful.ask('POST')).toEqual([503, 'not now']);
    expect(doubtful.heard).toHaveLength(1);
  });

  it('is waited for while its process is found to be there', async () => {
    const { ask, heard } = await twoProcesses(after(1_200));
    expect(await ask('POST')).toEqual([200, 'by the first']);
    expect(heard).toHaveLength(1);
  });

  it('is told to be unknown as soon as its process is found away while the other is ready', async () => {
    const { ask, instances, first, heard } = await twoProcesses(silent);
    setTimeout(() => instances.isFoundAway(first), 300);
    const begun = performance.now();
    await expect(ask('POST')).rejects.toMatchObject({ name: 'NotKnown', statusCode: 504 });
    expect(performance.now() - begun).toBeLessThan(1_000);
    expect(heard).toHaveLength(1);
  });

  it('is waited for where both are found away, and where the one was only doubted', async () => {
    const { ask, instances, first, second } = await twoProcesses(after(800));
    setTimeout(() => {
      instances.isFoundAway(first);
      instances.isFoundAway(second);
    }, 100);
    expect(await ask('POST')).toEqual([200, 'by the first']);
    const doubting = await twoProcesses(after(800));
    setTimeout(() => doubting.instances.doubt(doubting.first), 100);
    expect(await doubting.ask('POST')).toEqual([200, 'by the first']);
  });

  it('is all that somebody does with their account, where nobody remembers a key', async () => {
    const { ask, heard } = await twoProcesses(breakingOff, breakingOff);
    await expect(ask('POST', key, '/api/auth/sign-up/email')).rejects.toMatchObject({ name: 'NotKnown' });
    expect(heard).toHaveLength(1);
  });
});
