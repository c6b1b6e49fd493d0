import { describe, expect, it } from '@jest/globals';
import type { SealedFact } from '@alliance/facts/recorded';
import { embedded } from '@alliance/platform-embedded/embedded';
import { invitations, invitationTo } from './invitations.ts';

const fact = (type: string, revision: number): SealedFact => ({
  id: `fact-${revision}`,
  stream: 'alliance-a1',
  revision,
  position: revision,
  allianceId: 'a1',
  at: '2026-01-01T09:00:00.000Z',
  type,
  version: 1,
  open: { by: 'ann' },
  commandId: 'c',
  commandDigest: '',
});
const invited = fact('AllianceInvited', 1);
const formed = fact('AllianceFormed', 2);

describe('an invitation', () => {
  it.each([
    ['heard once', [invited, formed]],
    ['whose facts come again from the start', [invited, formed, invited]],
    ['whose facts all come twice', [invited, formed, invited, formed]],
  ])('%s stays accepted', async (_how, facts) => {
    const platform = await embedded({ dir: 'memory' });
    const views = await platform.viewStore('contracts');
    for (const one of facts)
      await views.transact((transaction) => invitations.apply(transaction, 'alliance.contracts.v1', [one]));
    expect(await invitationTo(views, 'a1')).toEqual({ fact: invited, accepted: true });
    await platform.close();
  });
});
