import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { isEmpty, mergedDraft, NO_DRAFT, type Draft } from './draft-state.ts';

const lost = (...words: readonly string[]): Draft => ({ ...NO_DRAFT, lost: words });
const letGo = (...words: readonly string[]): Draft => ({ ...NO_DRAFT, letGo: words });

describe('words that were written over unseen', () => {
  it('are kept from whichever tab, once', () => {
    expect(mergedDraft(lost('A silence.'), lost('A silence.', 'A pause.')).lost).toEqual([
      'A silence.',
      'A pause.',
    ]);
  });
  it('stay gone once they were let go, though the device or another tab has them still', () => {
    for (const merged of [
      mergedDraft(letGo('A silence.'), lost('A silence.', 'A pause.')),
      mergedDraft(lost('A silence.', 'A pause.'), letGo('A silence.')),
    ]) {
      expect(merged.lost).toEqual(['A pause.']);
      expect(mergedDraft(lost('A silence.'), merged).lost).toEqual(['A pause.']);
    }
  });
  it('leave nothing to be kept once all were let go', () => {
    expect(isEmpty(mergedDraft(letGo('A silence.'), lost('A silence.')))).toBe(true);
  });
  it('are the same whichever tab hears of whom first', () => {
    const words = fc.subarray(['one thing', 'another', 'a third']);
    const draft = fc.record({ gone: words, over: words }).map(({ gone, over }) => ({
      ...NO_DRAFT,
      lost: over,
      letGo: gone,
    }));
    const told = ({ lost: left }: Draft) => left.toSorted();
    fc.assert(
      fc.property(draft, draft, draft, (a, b, c) => {
        const together = told(mergedDraft(mergedDraft(a, b), c));
        expect(told(mergedDraft(c, mergedDraft(b, a)))).toEqual(together);
        expect(told(mergedDraft(mergedDraft(a, c), mergedDraft(b, a)))).toEqual(together);
      }),
    );
  });
});
