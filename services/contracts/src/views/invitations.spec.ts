import { describe, expect, it } from '@jest/globals';
import type { SealedFact } from '@alliance/facts/recorded';
import { embedded } from '@alliance/platform-embedded/embedded';
import { invitations, invitedBy } from './invitations.ts';

const invited = (id: string, by: string, day: string): SealedFact => ({
  id: `fact-${id}`,
  stream: `alliance-${id}`,
  revision: 1,
  position: 1,
  scope: `alliance/${id}`,
  at: `${day}T09:00:00.000Z`,
  type: 'AllianceInvited',
  version: 1,
  open: { by },
  commandId: 'c',
  commandDigest: '',
});

describe('invitations that somebody has written', () => {
  it('are found again, the oldest first, however often they are heard of', async () => {
    const platform = await embedded({ dir: 'memory' });
    const views = await platform.viewStore('contracts');
    const [later, earlier] = [invited('a1', 'ann', '2026-02-01'), invited('a2', 'ann', '2026-01-01')];
    for (const fact of [later, invited('a3', 'bo', '2026-01-15'), earlier, later])
      await views.transact((transaction) => invitations.apply(transaction, 'alliance.contracts.v2', [fact]));
    expect(await invitedBy(views, 'ann')).toEqual([
      { allianceId: 'a2', at: earlier.at },
      { allianceId: 'a1', at: later.at },
    ]);
    expect(await invitedBy(views, 'an')).toEqual([]);
    await platform.close();
  });
});
