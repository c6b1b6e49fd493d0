import { describe, expect, it } from '@jest/globals';
import { streamOf } from '@alliance/decider/aggregate';
import { fold } from '@alliance/decider/decider';
import { given } from '@alliance/decider/specification';
import {
  goalAchieved,
  goalArticulated,
  goalLevelWorded,
  goalReleased,
  goalRevised,
} from '@alliance/facts/goal';
import { sessionHeld } from '@alliance/facts/session';
import { themeNamed, themesMerged } from '@alliance/facts/theme';
import { session } from '../session/session.ts';
import { themes } from '../theme/themes.ts';
import { achieve, achieveBody } from './achieve.ts';
import { articulate, articulateBody, type Articulate } from './articulate.ts';
import { correctRating } from './correct-rating.ts';
import { goal } from './goal.ts';
import { rate, rateBody } from './rate.ts';
import { release, releaseBody } from './release.ts';
import { revise, reviseBody } from './revise.ts';
import { wordLevel } from './word-level.ts';
import {
  goalId,
  sessionId,
  rescuing,
  silence,
  as,
  toIn,
  wording,
  articulated,
  rating,
  rated,
  revision,
  lesson,
  nothing,
  aGoal,
  achieved,
  released,
} from './goal.specification.ts';

const meeting = { by: 'amara', sessionId, at: '2026-06-24T16:00:00Z', minutes: 75, mode: 'video' } as const;
const named = (themeId: string, label: string) =>
  themeNamed({ by: 'amara', themeId, label, family: 'rescuing-and-dependency' });
const pairsThemes = [named(rescuing, 'Rescuing'), named(silence, 'Silence')];
const around = {
  session: fold(session.decider, [sessionHeld(meeting)]),
  themes: fold(themes.decider, pairsThemes),
};
const to = toIn(around);

describe('putting a goal into words', () => {
  it('is open to either member, for themselves or for the other', () => {
    nothing.when(to(articulate), as('judith', wording)).thenFacts(articulated);
    nothing.when(to(articulate), as('amara', { ...wording, owner: 'judith' })).thenTypes('GoalArticulated');
  });
  it('belongs to one of the two', () => {
    nothing.when(to(articulate), as('amara', { ...wording, owner: 'tom' })).thenRejected('not-a-member');
    const command = { ...as('amara', wording), people: {} };
    nothing.when(to(articulate), command).thenRejected('not-a-member');
  });
  it('names themes that the pair has, each once', () => {
    expect(articulate.needs?.(wording, 'alliance/a1', goal.decider.initial)).toEqual({ themes: 'a1' });
    nothing
      .when(to(articulate), as('judith', { ...wording, themeIds: [rescuing, rescuing] }))
      .thenFacts(articulated);
    nothing.when(to(articulate), as('judith', { ...wording, themeIds: [] })).thenTypes('GoalArticulated');
    nothing
      .when(to(articulate, { themes: themes.decider.initial }), as('judith', wording))
      .thenRejected('no-such-theme');
  });
  it('names no theme that went into another, and says into which', () => {
    const merged = fold(themes.decider, [
      ...pairsThemes,
      themesMerged({ by: 'amara', from: [rescuing], into: silence }),
    ]);
    const refused = nothing.when(to(articulate, { themes: merged }), as('judith', wording));
    refused.thenRejected('theme-merged');
    expect(refused.decision).toEqual({
      rejected: 'theme-merged',
      detail: { themeId: rescuing, into: silence },
    });
  });
});

describe('the levels of a goal', () => {
  const begun = {
    ...wording,
    anchors: [null, null, 'I notice', 'I wait and ask', null] as Articulate['anchors'],
  };
  const two = given(goal.decider, [goalArticulated({ by: 'judith', goalId, ...begun })]);
  it('are two to begin with, as hoped and one other', () => {
    nothing.when(to(articulate), as('judith', begun)).thenTypes('GoalArticulated');
    expect(articulateBody.safeParse(begun).success).toBe(true);
    const only = (anchors: (string | null)[]) => articulateBody.safeParse({ ...wording, anchors }).success;
    expect(only([null, null, 'I notice', null, null])).toBe(false);
    expect(only(['I solve it', null, null, 'I wait', null])).toBe(false);
    expect(only([null, null, 'I notice', '', null])).toBe(false);
  });
  it('can’t be rated while they have no words', () => {
    two.when(to(rate), as('amara', { ...rating, level: 1 })).thenTypes('GoalRated');
    const refused = two.when(to(rate), as('amara', { ...rating, level: -1 }));
    refused.thenRejected('level-without-words');
    expect(refused.decision).toEqual({ rejected: 'level-without-words', detail: { level: -1 } });
    two
      .and(rated('amara', 1))
      .when(to(correctRating), as('amara', { sessionId, level: 2 }))
      .thenRejected('level-without-words');
  });
  it('get words later, or others, from either', () => {
    two
      .when(to(wordLevel), as('amara', { level: -1, text: 'I notice afterwards' }))
      .thenFacts(goalLevelWorded({ by: 'amara', goalId, level: -1, text: 'I notice afterwards' }))
      .when(to(rate), as('judith', { ...rating, level: -1 }))
      .thenTypes('GoalRated');
    two.when(to(wordLevel), as('judith', { level: 1, text: 'I wait' })).thenTypes('GoalLevelWorded');
  });
  it('are those of a goal that goes on', () => {
    const worded = { level: 1, text: 'I wait' };
    nothing.when(to(wordLevel), as('amara', worded)).thenRejected('no-such-goal');
    achieved.when(to(wordLevel), as('amara', worded)).thenRejected('goal-concluded');
  });
});

describe('wording a goal anew', () => {
  it('is open to either member', () => {
    aGoal
      .when(to(revise), as('amara', revision))
      .thenFacts(goalRevised({ by: 'amara', goalId, ...revision }));
    aGoal.when(to(revise), as('judith', { text: 'Wait' })).thenTypes('GoalRevised');
  });
  it('is for a goal that goes on', () => {
    nothing.when(to(revise), as('amara', revision)).thenRejected('no-such-goal');
    achieved.when(to(revise), as('amara', revision)).thenRejected('goal-concluded');
  });
});

describe('a goal is concluded', () => {
  it('as reached, or laid down, with what it taught', () => {
    aGoal
      .when(to(achieve), as('judith', lesson))
      .thenFacts(goalAchieved({ by: 'judith', goalId, ...lesson }));
    aGoal.when(to(release), as('amara', lesson)).thenFacts(goalReleased({ by: 'amara', goalId, ...lesson }));
  });
  it('once, and says how', () => {
    nothing.when(to(achieve), as('amara', lesson)).thenRejected('no-such-goal');
    nothing.when(to(release), as('amara', lesson)).thenRejected('no-such-goal');
    achieved.when(to(achieve), as('amara', lesson)).thenRejected('goal-concluded');
    achieved.when(to(release), as('amara', lesson)).thenRejected('goal-concluded');
    expect(released.when(to(achieve), as('amara', lesson)).decision).toEqual({
      rejected: 'goal-concluded',
      detail: { as: 'released' },
    });
  });
});

describe('what is written of a goal', () => {
  it('is taken as its facts take it, without a field that is not asked for', () => {
    expect(articulateBody.parse(wording)).toEqual(wording);
    expect(rateBody.parse(rating)).toEqual(rating);
    expect(reviseBody.parse(revision)).toEqual(revision);
    expect(achieveBody.parse(lesson)).toEqual(lesson);
    expect(releaseBody.parse(lesson)).toEqual(lesson);
    expect(rateBody.safeParse({ ...rating, by: 'judith' }).success).toBe(false);
    expect(rateBody.safeParse({ ...rating, level: 3 }).success).toBe(false);
    expect(articulateBody.safeParse({ ...wording, anchors: ['only one'] }).success).toBe(false);
    expect(articulateBody.safeParse({ ...wording, goalId }).success).toBe(false);
  });
});

describe('a goal of its own', () => {
  it('has a stream, and is begun by these verbs alone', () => {
    expect(streamOf(goal, 'alliance/a1', goalId)).toBe(`goal-${goalId}`);
    const opening = Object.entries(goal.verbs).filter(([, verb]) => verb.opens);
    expect(opening.map(([name]) => name)).toEqual(['articulate']);
  });
});
