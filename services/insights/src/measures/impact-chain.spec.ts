import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { impactChain, type ToldNote } from './impact-chain.ts';

const told = (id: string, level: ToldNote['level'], parentId?: string, echoed = false): ToldNote => ({
  id,
  level,
  parentId,
  echoed,
});

describe('the impact chain', () => {
  it('says nothing while nothing is told', () => {
    expect(impactChain([])).toBeUndefined();
  });
  it('counts levels, what was told further, and what both recognise', () => {
    const notes = [
      told('a', 'practice', undefined, true),
      told('b', 'practice'),
      told('c', 'practice'),
      told('d', 'practice'),
      told('e', 'client', 'a', true),
      told('f', 'client', 'a'),
      told('g', 'client', undefined, true),
      told('h', 'community', 'e'),
    ];
    expect(impactChain(notes)).toEqual({
      levels: { part: 3, of: 3, share: 1 },
      practiceToClient: { part: 1, of: 4, share: 0.25 },
      clientToCommunity: { part: 1, of: 3, share: 1 / 3 },
      echoed: { part: 3, of: 8, share: 0.375 },
    });
  });
  it('has no share of a level of which nothing is told', () => {
    expect(impactChain([told('a', 'community')])).toEqual({
      levels: { part: 1, of: 3, share: 1 / 3 },
      practiceToClient: { part: 0, of: 0 },
      clientToCommunity: { part: 0, of: 0 },
      echoed: { part: 0, of: 1, share: 0 },
    });
  });
  it('goes by no order', () => {
    const notes = fc
      .array(
        fc.record({
          level: fc.constantFrom('practice', 'client', 'community'),
          parent: fc.option(fc.nat(9)),
          echoed: fc.boolean(),
        }),
        { minLength: 1, maxLength: 10 },
      )
      .map((all) =>
        all.map(({ level, parent, echoed }, id) =>
          told(String(id), level, parent === null ? undefined : String(parent), echoed),
        ),
      );
    fc.assert(fc.property(notes, (all) => expect(impactChain(all.toReversed())).toEqual(impactChain(all))));
  });
});
