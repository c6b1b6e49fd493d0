import { describe, expect, it } from '@jest/globals';
import { streamOf } from '@alliance/decider/aggregate';
import { fold } from '@alliance/decider/decider';
import { experimentRevised } from '@alliance/facts/experiment';
import { goalReleased } from '@alliance/facts/goal';
import { themesMerged } from '@alliance/facts/theme';
import { goal } from '../goal/goal.ts';
import { themes } from '../theme/themes.ts';
import { experiment } from './experiment.ts';
import {
  anIdea,
  around,
  as,
  expert,
  experimentId,
  idea,
  kept,
  knowing,
  nothing,
  proposed,
  theGoal,
  theThemes,
  thinkFirst,
  to,
} from './experiment.specification.ts';
import { propose, proposeBody } from './propose.ts';
import { revise } from './revise.ts';

const NOWHERE = '99999999-9999-4999-8999-999999999999';
const inKnowing = {
  ...around,
  themes: fold(themes.decider, [...theThemes, themesMerged({ by: 'judith', from: [expert], into: knowing })]),
};
const laidDown = {
  ...around,
  goal: [fold(goal.decider, [theGoal, goalReleased({ by: 'tom', goalId: thinkFirst, learning: 'Enough.' })])],
};

describe('proposing something to try', () => {
  it('is open to either of the two', () => {
    nothing.when(to(propose), as('tom', idea)).thenFacts(proposed);
    nothing.when(to(propose), as('judith', idea)).thenTypes('ExperimentProposed');
  });
  it('can be for no theme and no goal, and needs one line only', () => {
    const small = { what: 'Arrive without an agenda', themeIds: [], goalIds: [] };
    nothing.when(to(propose, { ...around, goal: [] }), as('judith', small)).thenTypes('ExperimentProposed');
    expect(proposeBody.safeParse(small).success).toBe(true);
    expect(proposeBody.safeParse({ ...small, what: 'two\nlines' }).success).toBe(false);
    expect(proposeBody.safeParse({ ...small, by: 'judith' }).success).toBe(false);
  });
  it('names themes and goals that the pair has, each once', () => {
    expect(propose.needs?.(idea, 'alliance/a1', { stage: 'unknown' })).toEqual({
      themes: 'a1',
      goal: [thinkFirst],
    });
    const twice = { ...idea, themeIds: [expert, expert], goalIds: [thinkFirst, thinkFirst] };
    const both = { ...around, goal: [{ stage: 'pursued' }, { stage: 'pursued' }] };
    nothing.when(to(propose, both), as('tom', twice)).thenFacts(proposed);
    nothing.when(to(propose), as('tom', { ...idea, themeIds: [NOWHERE] })).thenRejected('no-such-theme');
    nothing
      .when(to(propose, { ...around, goal: [{ stage: 'unknown' }] }), as('tom', idea))
      .thenRejected('no-such-goal');
  });
  it('links to no theme that went into another, and to no goal that has ended', () => {
    const refused = nothing.when(to(propose, inKnowing), as('tom', idea));
    expect(refused.decision).toEqual({
      rejected: 'theme-merged',
      detail: { themeId: expert, into: knowing },
    });
    nothing.when(to(propose, laidDown), as('tom', idea)).thenRejected('goal-concluded');
  });
});

describe('saying anew what is tried', () => {
  const smaller = { ...idea, what: 'Think-first five minutes', why: 'Ten is long.' };
  it('is open to either of the two', () => {
    anIdea
      .when(to(revise), as('judith', smaller))
      .thenFacts(experimentRevised({ by: 'judith', experimentId, ...smaller }));
    anIdea.when(to(revise), as('tom', smaller)).thenTypes('ExperimentRevised');
  });
  it('keeps the links that it has, whatever became of the theme or the goal', () => {
    anIdea
      .when(to(revise, { ...inKnowing, goal: laidDown.goal }), as('tom', smaller))
      .thenTypes('ExperimentRevised');
  });
  it('takes no new link that could not be proposed', () => {
    const bare = anIdea.and(
      experimentRevised({ by: 'tom', experimentId, what: 'Ten minutes', themeIds: [], goalIds: [] }),
    );
    bare.when(to(revise, inKnowing), as('tom', smaller)).thenRejected('theme-merged');
    bare.when(to(revise, laidDown), as('tom', smaller)).thenRejected('goal-concluded');
    bare.when(to(revise), as('tom', { ...smaller, themeIds: [NOWHERE] })).thenRejected('no-such-theme');
    bare
      .when(to(revise, { ...around, goal: [{ stage: 'unknown' }] }), as('tom', smaller))
      .thenRejected('no-such-goal');
  });
  it('is for what is open', () => {
    nothing.when(to(revise), as('tom', smaller)).thenRejected('no-such-experiment');
    kept.when(to(revise), as('tom', smaller)).thenRejected('experiment-concluded');
  });
});

describe('an experiment of its own', () => {
  it('has a stream, and is begun by proposing alone', () => {
    expect(streamOf(experiment, 'alliance/a1', experimentId)).toBe(`experiment-${experimentId}`);
    const opening = Object.entries(experiment.verbs).filter(([, verb]) => verb.opens);
    expect(opening.map(([name]) => name)).toEqual(['propose']);
  });
});
