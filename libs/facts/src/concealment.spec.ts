import { describe, expect, it } from '@jest/globals';
import { concealedFrom, isConcealable, openedRewritings, type Trace } from './concealment.ts';

const held: Trace = { type: 'SessionHeld', by: 'amara' };
const did = (by: string, what: 'Submitted' | 'Rewritten' | 'TakenBack'): Trace => ({
  type: `SessionReview${what}`,
  by,
});
const seenBy = (viewer: string, stream: readonly Trace[]) =>
  stream.length - concealedFrom(viewer, stream).size;

describe('what is to leave no sign', () => {
  it('is for both of the two what was taken back, and that it was', () => {
    const stream = [held, did('amara', 'Submitted'), did('amara', 'TakenBack')];
    for (const viewer of ['amara', 'judith']) expect(seenBy(viewer, stream)).toBe(1);
  });
  it('is for the other each rewriting, and for its author none', () => {
    const stream = [held, did('amara', 'Submitted'), did('amara', 'Rewritten'), did('amara', 'Rewritten')];
    expect(seenBy('judith', stream)).toBe(2);
    expect(seenBy('amara', stream)).toBe(4);
  });
  it('is never what somebody else sealed, nor what was sealed afterwards', () => {
    const stream = [held, did('judith', 'Submitted'), did('amara', 'Submitted'), did('amara', 'TakenBack')];
    expect(seenBy('judith', stream)).toBe(2);
    expect(seenBy('judith', [...stream, did('amara', 'Submitted')])).toBe(3);
  });
  it('goes with a rewriting that is taken back', () => {
    const stream = [held, did('amara', 'Submitted'), did('amara', 'Rewritten'), did('amara', 'TakenBack')];
    for (const viewer of ['amara', 'judith']) expect(seenBy(viewer, stream)).toBe(1);
  });
  it('is never what was opened before, whatever is sealed and taken back on its stream afterwards', () => {
    const viewed = (by: string, what: string): Trace => ({ type: `AllianceView${what}`, by });
    const opened = [
      viewed('amara', 'Sealed'),
      viewed('judith', 'Sealed'),
      { type: 'AllianceViewsOpened', by: 'judith' },
    ];
    const again = [...opened, viewed('amara', 'Sealed'), viewed('amara', 'TakenBack')];
    for (const viewer of ['amara', 'judith']) expect(seenBy(viewer, again)).toBe(3);
  });
  it('is what somebody keeps for themselves, from everybody else', () => {
    const kept: Trace = { type: 'QuestionKept', by: 'amara' };
    expect(seenBy('judith', [held, kept])).toBe(1);
    expect(seenBy('amara', [held, kept])).toBe(2);
  });
  it('concerns these types and no others', () => {
    expect(isConcealable('SessionReviewRewritten')).toBe(true);
    expect(isConcealable('PulseTakenBack')).toBe(true);
    expect(isConcealable('SessionReviewSubmitted')).toBe(true);
    expect(isConcealable('SessionHeld')).toBe(false);
  });
});

describe('a rewriting', () => {
  const revealed: Trace = { type: 'SessionReviewsRevealed', by: 'judith' };
  const [submitted, rewritten] = [did('amara', 'Submitted'), did('amara', 'Rewritten')];
  it('is its author’s alone until it is opened, and of several the last is', () => {
    expect(openedRewritings([held, submitted, rewritten, rewritten]).size).toBe(0);
    expect([...openedRewritings([held, submitted, rewritten, rewritten, revealed])]).toEqual([[3, 4]]);
  });
  it('of what was taken back is theirs alone for good', () => {
    const back = [held, submitted, rewritten, did('amara', 'TakenBack'), submitted, revealed];
    expect(openedRewritings(back).size).toBe(0);
  });
});
