import { describe, expect, it } from '@jest/globals';
import {
  impactAddedTo,
  impactEchoed,
  impactEchoTakenBack,
  impactReworded,
  impactWithdrawn,
} from '@alliance/facts/impact';
import { addTo } from './add-to.ts';
import { echo, echoBody } from './echo.ts';
import {
  as,
  chain,
  comingId,
  group,
  kettle,
  NOWHERE,
  quiet,
  recognised,
  to,
} from './impact.specification.ts';
import { note } from './note.ts';
import { reword } from './reword.ts';
import { takeBackEcho } from './take-back-echo.ts';
import { withdraw } from './withdraw.ts';

const impactId = kettle;

describe('recognising what the other told', () => {
  it('is the other’s, with words or without', () => {
    chain
      .when(to(echo), as('judith', { impactId, text: 'I remember it.' }))
      .thenFacts(impactEchoed({ by: 'judith', impactId, echoId: comingId, text: 'I remember it.' }));
    chain.when(to(echo), as('judith', { impactId })).thenTypes('ImpactEchoed');
    expect(echoBody.safeParse({ impactId, echoId: comingId }).success).toBe(false);
  });
  it('is never of one’s own', () => {
    chain.when(to(echo), as('amara', { impactId })).thenRejected('own-note');
  });
  it('is done once, of what is there', () => {
    recognised.when(to(echo), as('judith', { impactId })).thenRejected('recognised-already');
    chain.when(to(echo), as('judith', { impactId: NOWHERE })).thenRejected('no-such-impact');
  });
  it('is taken back by whoever said so, and can be said again', () => {
    recognised
      .when(to(takeBackEcho), as('judith', { impactId }))
      .thenFacts(impactEchoTakenBack({ by: 'judith', impactId, echoId: comingId }))
      .when(to(echo), as('judith', { impactId }))
      .thenTypes('ImpactEchoed');
    recognised.when(to(takeBackEcho), as('amara', { impactId })).thenRejected('not-recognised-by-you');
    chain.when(to(takeBackEcho), as('judith', { impactId })).thenRejected('not-recognised-by-you');
    chain.when(to(takeBackEcho), as('judith', { impactId: NOWHERE })).thenRejected('no-such-impact');
  });
});

describe('words of mine', () => {
  const anew = {
    impactId,
    text: 'Four tenants, a kettle, no survey.',
    source: 'told',
    why: 'He told me more.',
  } as const;
  it('are put anew while the other has not recognised them', () => {
    chain.when(to(reword), as('amara', anew)).thenFacts(impactReworded({ by: 'amara', ...anew }));
    chain.when(to(reword), as('judith', anew)).thenRejected('note-of-the-other');
    chain.when(to(reword), as('amara', { ...anew, impactId: NOWHERE })).thenRejected('no-such-impact');
    recognised.when(to(reword), as('amara', anew)).thenRejected('recognised-already');
    recognised
      .and(impactEchoTakenBack({ by: 'judith', impactId, echoId: comingId }))
      .when(to(reword), as('amara', anew))
      .thenTypes('ImpactReworded');
  });
  it('are added to at any time', () => {
    const more = { impactId, text: 'They have met twice since.' };
    recognised.when(to(addTo), as('amara', more)).thenFacts(impactAddedTo({ by: 'amara', ...more }));
    chain.when(to(addTo), as('amara', more)).thenTypes('ImpactAddedTo');
    recognised.when(to(addTo), as('judith', more)).thenRejected('note-of-the-other');
    chain.when(to(addTo), as('amara', { ...more, impactId: NOWHERE })).thenRejected('no-such-impact');
  });
  it('are withdrawn while the other has not recognised them, also once the two have ended', () => {
    chain
      .when(to(withdraw), as('amara', { impactId }))
      .thenFacts(impactWithdrawn({ by: 'amara', impactId }))
      .when(to(withdraw), as('amara', { impactId }))
      .thenRejected('no-such-impact');
    chain.when(to(withdraw), as('judith', { impactId })).thenRejected('note-of-the-other');
    recognised.when(to(withdraw), as('amara', { impactId })).thenRejected('recognised-already');
    expect([withdraw.afterTheEnd, takeBackEcho.afterTheEnd]).toEqual([true, true]);
  });
  it('leave what stood behind them standing by itself', () => {
    const without = chain.and(impactWithdrawn({ by: 'amara', impactId }));
    without.when(to(echo), as('judith', { impactId: group })).thenTypes('ImpactEchoed');
    without
      .when(
        to(note),
        as('judith', { level: 'client', text: 'K. calls.', source: 'heard', parentImpactId: quiet }),
      )
      .thenTypes('ImpactNoted');
  });
});
