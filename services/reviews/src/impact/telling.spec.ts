import { describe, expect, it } from '@jest/globals';
import { streamOf } from '@alliance/decider/aggregate';
import { given } from '@alliance/decider/specification';
import { impactNoted, impactPlaced } from '@alliance/facts/impact';
import { impact } from './impact.ts';
import {
  around,
  as,
  asking,
  chain,
  comingId,
  group,
  kettle,
  NOWHERE,
  quiet,
  recognised,
  silences,
  to,
} from './impact.specification.ts';
import { note, noteBody } from './note.ts';
import { place, placeBody } from './place.ts';

const they = { level: 'community', text: 'They go on meeting.', source: 'told' } as const;
const practice = { level: 'practice' } as const;
const nothing = given(impact.decider);

describe('telling what the learning changed', () => {
  it('is open to either of the two, at any level by itself', () => {
    nothing
      .when(to(note), as('amara', they))
      .thenFacts(impactNoted({ by: 'amara', impactId: comingId, ...they }));
    for (const level of ['practice', 'client', 'community'] as const)
      nothing.when(to(note), as('judith', { ...they, level })).thenTypes('ImpactNoted');
  });
  it('says how its teller knows, in words, and nothing of who says it', () => {
    expect(noteBody.safeParse(they).success).toBe(true);
    expect(noteBody.safeParse({ ...they, source: 'proved' }).success).toBe(false);
    expect(noteBody.safeParse({ ...they, text: ' ' }).success).toBe(false);
    expect(noteBody.safeParse({ ...they, by: 'amara' }).success).toBe(false);
  });
  it('begins at a goal of theirs, at whatever level and whatever became of the goal', () => {
    expect(note.needs?.({ ...they, goalId: silences }, 'alliance/a1', impact.decider.initial)).toEqual({
      goal: silences,
    });
    expect(note.needs?.(they, 'alliance/a1', impact.decider.initial)).toEqual({});
    nothing.when(to(note), as('amara', { ...they, goalId: silences })).thenTypes('ImpactNoted');
    nothing
      .when(to(note, { goal: { stage: 'released' } }), as('amara', { ...they, goalId: silences }))
      .thenTypes('ImpactNoted');
    nothing
      .when(to(note, { goal: { stage: 'unknown' } }), as('amara', { ...they, goalId: NOWHERE }))
      .thenRejected('no-such-goal');
  });
  it('stands behind a note of the level before, of either of the two', () => {
    chain.when(to(note), as('judith', { ...they, parentImpactId: kettle })).thenTypes('ImpactNoted');
    chain
      .when(to(note), as('amara', { ...they, parentImpactId: quiet }))
      .thenRejected('parent-of-another-level');
    chain
      .when(to(note), as('amara', { ...they, ...practice, parentImpactId: kettle }))
      .thenRejected('parent-of-another-level');
    nothing.when(to(note), as('amara', { ...they, parentImpactId: kettle })).thenRejected('no-such-impact');
  });
  it('stands in one place', () => {
    chain
      .when(to(note), as('amara', { ...they, goalId: silences, parentImpactId: kettle }))
      .thenRejected('placed-twice');
  });
  it('has one stream for the two, since a note stands behind another', () => {
    expect(streamOf(impact, 'alliance/a1')).toBe('impact-a1');
  });
});

describe('placing a note of mine anew', () => {
  const byItself = { impactId: kettle };
  it('is behind another, from a goal, or by itself', () => {
    chain.when(to(place), as('amara', byItself)).thenFacts(impactPlaced({ by: 'amara', impactId: kettle }));
    chain
      .when(to(place), as('amara', { ...byItself, goalId: silences }))
      .thenFacts(impactPlaced({ by: 'amara', impactId: kettle, goalId: silences }));
    chain.when(to(place), as('amara', { ...byItself, parentImpactId: quiet })).thenTypes('ImpactPlaced');
    expect(placeBody.safeParse({ ...byItself, level: 'practice' }).success).toBe(false);
  });
  it('is behind what was told before it alone', () => {
    chain
      .when(to(place), as('amara', { ...byItself, parentImpactId: asking }))
      .thenRejected('parent-told-later');
    chain
      .when(to(place), as('amara', { ...byItself, parentImpactId: group }))
      .thenRejected('parent-of-another-level');
    chain
      .when(to(place), as('amara', { ...byItself, parentImpactId: NOWHERE }))
      .thenRejected('no-such-impact');
    chain
      .when(to(place), as('amara', { ...byItself, goalId: silences, parentImpactId: quiet }))
      .thenRejected('placed-twice');
    chain
      .when(
        to(place, { ...around, goal: { stage: 'unknown' } }),
        as('amara', { ...byItself, goalId: NOWHERE }),
      )
      .thenRejected('no-such-goal');
  });
  it('is its teller’s, until the other has recognised it where it stood', () => {
    chain.when(to(place), as('judith', byItself)).thenRejected('note-of-the-other');
    chain.when(to(place), as('amara', { impactId: NOWHERE })).thenRejected('no-such-impact');
    recognised.when(to(place), as('amara', byItself)).thenRejected('recognised-already');
  });
});
