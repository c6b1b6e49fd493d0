import { describe, expect, it } from '@jest/globals';
import { ManagedClock } from '@alliance/platform/clock';
import { embedded } from '@alliance/platform-embedded/embedded';
import { mailAllowance, LETTERS } from './mail-allowance.ts';

const DAY = 86_400_000;
const BEGUN = Date.parse('2026-05-01T12:00:00.000Z');

const counting = async () => {
  const clock = new ManagedClock(new Date(BEGUN).toISOString());
  const platform = await embedded({ dir: 'memory', clock });
  const notes = await platform.notes('contracts');
  return {
    notes,
    platform,
    allowance: mailAllowance({ notes: async () => notes, vault: platform.vault, tenant: 'main', clock }),
    after: (milliseconds: number) => clock.moveTo(new Date(BEGUN + milliseconds).toISOString()),
    kept: async () => (await notes.documents(LETTERS)).length,
  };
};

describe('letters that left', () => {
  it('are forgotten once they hold nothing back, so that what is kept doesn’t grow', async () => {
    const { allowance, after, kept, platform } = await counting();
    for (const [index, to] of ['ann@people.example', 'bo@people.example'].entries()) {
      expect(await allowance.ask(`first ${index}`, 'cleo', to)).toEqual({ is: 'granted' });
      await allowance.gone(`first ${index}`, 'sent');
    }
    const ofADay = await kept();
    after(DAY - 1);
    expect(await allowance.ask('first 0', 'cleo', 'ann@people.example')).toEqual({
      is: 'gone',
      letter: 'sent',
    });
    expect(await kept()).toBe(ofADay);
    after(3 * DAY);
    expect(await allowance.ask('later', 'dee', 'eli@people.example')).toEqual({ is: 'granted' });
    // A command, a sender, a sender to an address, an address, and everybody.
    expect(await kept()).toBe(5);
    await platform.close();
  });

  it('count as before while any of them still does', async () => {
    const { allowance, after, kept, platform } = await counting();
    for (let letter = 0; letter < 5; letter++) {
      after(letter * 3_600_000);
      expect((await allowance.ask(`a ${letter}`, 'cleo', 'ann@people.example')).is).toBe('granted');
    }
    after(DAY + 60_000);
    expect((await allowance.ask('b 1', 'cleo', 'ann@people.example')).is).toBe('granted');
    expect((await allowance.ask('b 2', 'cleo', 'ann@people.example')).is).toBe('too-many');
    // The first command has gone; four of the day before and the one of now are here, with four counts.
    expect(await kept()).toBe(9);
    await platform.close();
  });

  it('of an earlier build, which kept no time beside a command, are forgotten as well', async () => {
    const { allowance, notes, kept, platform } = await counting();
    await notes.transact(async (transaction) => {
      await transaction.put(LETTERS, 'command of long ago', { letter: 'sent' });
      await transaction.put(LETTERS, 'command that was cut off', {});
      await transaction.put(LETTERS, 'installation', { left: [BEGUN - 1] });
    });
    expect((await allowance.ask('now', 'cleo', 'ann@people.example')).is).toBe('granted');
    expect(await kept()).toBe(5);
    await platform.close();
  });
});
