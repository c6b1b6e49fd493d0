import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { MailCountRow } from '@alliance/contracts/views/movable-mail-counts';
import type { AccountRow } from '@alliance/identity/movable-accounts';
import type { EventStore } from '@alliance/platform/ports/event-store';
import type { KeyRow } from '@alliance/platform/ports/key-vault';
import type { Platform } from '@alliance/platform/ports/ports';
import { embedded } from '@alliance/platform-embedded/embedded';
import { appendTo, someFact } from '@alliance/platform-tests/sample-facts';
import { compareInstallations, moveInstallation, type Installed } from './move-installation.ts';
import type { Movable } from './move-rows.ts';

const held = <Row extends { readonly id: string }>(...rows: readonly Row[]) => {
  const all = [...rows];
  const place: Movable<Row> = {
    async *rows() {
      yield* all;
    },
    adopt: async (row) => {
      if (!all.some(({ id }) => id === row.id)) all.push(row);
    },
  };
  return place;
};
const key = { id: 'k-1', wrapped: Uint8Array.of(1, 2) } as unknown as KeyRow;
const letter: MailCountRow = { id: 'installation', known: { left: [1_790_000_000_000] } };
const account = { model: 'user', id: 'u-1', name: 'Ana Sol' } as unknown as AccountRow;

let platforms: Platform[];
let logs: readonly EventStore[];
beforeEach(async () => {
  platforms = [await embedded({ dir: 'memory' }), await embedded({ dir: 'memory' })];
  logs = await Promise.all(platforms.map((platform) => platform.eventStore('reviews')));
});
afterEach(async () => {
  for (const platform of platforms) await platform.close();
});
const installed = (
  log: EventStore | undefined,
  keys: Movable<KeyRow>,
  accounts: Movable<AccountRow>,
  letters: Movable<MailCountRow> = held(),
): Installed => ({ logs: new Map(log && [['reviews', log]]), keys, accounts, letters });
const differing = async (from: Installed, to: Installed) =>
  (await compareInstallations(from, to)).filter(({ same }) => !same).map(({ what }) => what);

describe('two installations that are compared', () => {
  it('are the same once one was moved to the other', async () => {
    await logs[0]?.append(appendTo('goal-1', 0, someFact('goal-1')));
    const from = installed(logs[0], held(key), held(account), held(letter));
    const to = installed(logs[1], held(), held());
    expect(await differing(from, to)).toEqual(['keys', 'accounts', 'letters', 'reviews']);
    await moveInstallation(from, to, { moved: () => undefined });
    expect(await differing(from, to)).toEqual([]);
  });
  it('differ by a byte of a key, a name of an account, a letter that left, a field of a fact', async () => {
    const fact = someFact('goal-1');
    await logs[0]?.append(appendTo('goal-1', 0, fact));
    await logs[1]?.append(appendTo('goal-1', 0, { ...fact, open: { ...fact.open, level: -2 } }));
    const from = installed(logs[0], held(key), held(account));
    const same = installed(logs[0], held(key), held(account));
    const otherKey = { ...key, wrapped: Uint8Array.of(1, 3) };
    const otherName = { ...account, name: 'Ana Sole' } as unknown as AccountRow;
    expect(await differing(from, { ...same, keys: held(otherKey as unknown as KeyRow) })).toEqual(['keys']);
    expect(await differing(from, { ...same, accounts: held(otherName) })).toEqual(['accounts']);
    expect(await differing({ ...from, letters: held(letter) }, same)).toEqual(['letters']);
    expect(await differing(from, installed(logs[1], held(key), held(account)))).toEqual(['reviews']);
  });
});
