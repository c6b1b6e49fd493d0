import { describe, expect, it } from '@jest/globals';
import { aKeptQuestion } from '../specification/a-kept-question.ts';
import { aYear } from '../specification/a-year.ts';
import { keptViews, scopeOf, vaultInMemory } from '../specification/kept-views.ts';
import { SCOPE, deliveredFacts, journalOf } from '../specification/pair-history.ts';
import { AMARA, JUDITH } from '../specification/people.ts';
import { partnershipJournal } from './partnership-journal.ts';

const heard = deliveredFacts(aYear);
const tenant = 'main';
const opened = () => {
  const vault = vaultInMemory();
  return { vault, ...keptViews(vault, tenant) };
};

describe('the journal of a partnership', () => {
  it('opens what the services sealed, in the one order, with the revision of each stream', async () => {
    const { vault, views, hear } = opened();
    await hear(...heard);
    const { facts, traces } = await partnershipJournal({ views, vault, tenant }).read(SCOPE, JUDITH);
    expect({ facts, traces }).toEqual(journalOf(aYear));
  });
  it('reads on from where it was, and is then the same as one that is read from zero', async () => {
    const { vault, views, hear, readFrom } = opened();
    const live = partnershipJournal({ views, vault, tenant });
    for (let from = 0; from < heard.length; from += 7) {
      await hear(...heard.slice(from, from + 7));
      await live.read(SCOPE, JUDITH);
    }
    expect(readFrom.slice(0, 3)).toEqual([0, 7, 14]);
    const rebuilt = await partnershipJournal({ views, vault, tenant }).read(SCOPE, JUDITH);
    expect(await live.read(SCOPE, JUDITH)).toEqual(rebuilt);
  });
  it('is whole for everyone who reads it at once', async () => {
    const { vault, views, hear } = opened();
    await hear(...heard);
    const journal = partnershipJournal({ views, vault, tenant });
    const both = await Promise.all([journal.read(SCOPE, JUDITH), journal.read(SCOPE, JUDITH)]);
    expect(both[0]).toEqual(both[1]);
    expect(both[0].facts).toHaveLength(heard.length);
  });
  it('holds what is its author’s alone for them, and for the other not a trace of it', async () => {
    const { vault, views, hear } = opened();
    await hear(...deliveredFacts([...aYear, ...aKeptQuestion]));
    const journal = partnershipJournal({ views, vault, tenant });
    const hers = await journal.read(SCOPE, AMARA);
    expect(hers.facts.at(-1)).toMatchObject(aKeptQuestion[0]?.fact ?? {});
    const { facts, traces } = await journal.read(SCOPE, JUDITH);
    expect({ facts, traces }).toEqual(journalOf(aYear));
  });
  it('can be read again after the store could not answer', async () => {
    const { vault, views, hear } = opened();
    await hear(...heard.slice(0, 3));
    let fails = true;
    const journal = partnershipJournal({
      vault,
      tenant,
      views: { journal: (...asked) => (fails ? Promise.reject(new Error('away')) : views.journal(...asked)) },
    });
    await expect(journal.read(SCOPE, JUDITH)).rejects.toThrow('away');
    fails = false;
    expect((await journal.read(SCOPE, JUDITH)).facts).toHaveLength(3);
  });
  it('keeps no more alliances at hand than it was told to', async () => {
    const { vault, views, hear, readFrom } = opened();
    await hear(...heard.slice(0, 3));
    const journal = partnershipJournal({ views, vault, tenant }, 1);
    await journal.read(SCOPE, JUDITH);
    await journal.read('alliance/another', JUDITH);
    await journal.read(SCOPE, JUDITH);
    expect(readFrom).toEqual([0, 0, 0]);
  });
});

describe('what was erased', () => {
  const history = heard.find(({ fact }) => fact.type === 'LearningHistoryShared');
  const invitation = heard.find(({ fact }) => fact.type === 'AllianceInvited');

  it('is gone, also from what had been read before', async () => {
    const { vault, views, hear } = opened();
    await hear(...heard);
    const journal = partnershipJournal({ views, vault, tenant });
    expect(JSON.stringify(await journal.read(SCOPE, JUDITH))).toContain('Slowly.');
    if (history) await vault.destroy(scopeOf(history));
    const after = await journal.read(SCOPE, JUDITH);
    expect(JSON.stringify(after)).not.toContain('Slowly.');
    expect(after.facts.map(({ type }) => type)).not.toContain('LearningHistoryShared');
    expect(after.traces).toEqual(journalOf(aYear).traces);
  });
  it('leaves who the two are, and nothing of what they were called or wrote', async () => {
    const { vault, views, hear } = opened();
    await hear(...heard);
    if (invitation) await vault.destroy(scopeOf(invitation));
    const { facts } = await partnershipJournal({ views, vault, tenant }).read(SCOPE, JUDITH);
    const invited = facts.find(({ type }) => type === 'AllianceInvited');
    expect(invited?.data).toEqual({
      by: 'judith',
      inviterRole: 'supervisor',
      inviteeRole: 'coach',
      secretHash: 'a'.repeat(64),
    });
  });
});
