import type { Scope } from '@alliance/decider/scope';
import { describe, expect, it } from '@jest/globals';
import type { SealedFact } from '@alliance/facts/recorded';
import { newsOf } from './news.ts';

const fact = (scope: Scope, type: string, position: number): SealedFact => ({
  id: `${type}-${position}`,
  stream: 's',
  revision: 1,
  position,
  scope,
  at: '2026-07-01T10:00:00.000Z',
  type,
  version: 1,
  open: { by: 'amara' },
  sealed: 'ciphertext',
  keyId: 'k',
  commandId: 'c',
  commandDigest: 'd',
});

describe('news of facts', () => {
  it('say for each alliance what kinds of fact came, and neither how many nor how far a log has come', () => {
    const news = newsOf(
      new Map([
        [
          'contracts',
          [fact('alliance/ours', 'ClauseAffirmed', 7), fact('alliance/theirs', 'ContractSigned', 9)],
        ],
        ['reviews', [fact('alliance/ours', 'GoalRated', 4), fact('alliance/ours', 'GoalRated', 3)]],
      ]),
    );
    expect(news).toEqual([
      { scope: 'alliance/ours', types: ['ClauseAffirmed', 'GoalRated'] },
      { scope: 'alliance/theirs', types: ['ContractSigned'] },
    ]);
  });
  it('of what only its author may know of are for that one alone, and a piece of their own', () => {
    const rewritten = fact('alliance/ours', 'SessionReviewRewritten', 6);
    expect(newsOf(new Map([['reviews', [fact('alliance/ours', 'GoalRated', 4), rewritten]]]))).toEqual([
      { scope: 'alliance/ours', types: ['GoalRated'] },
      { scope: 'alliance/ours', only: 'amara', types: ['SessionReviewRewritten'] },
    ]);
  });
  it('are none where nothing came', () => {
    expect(newsOf(new Map([['reviews', []]]))).toEqual([]);
  });
});
