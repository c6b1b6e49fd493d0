import type { Command, Others, Verb } from '@alliance/decider/aggregate';
import { fold } from '@alliance/decider/decider';
import { given } from '@alliance/decider/specification';
import {
  experimentConcluded,
  experimentProposed,
  experimentTried,
  type ExperimentFact,
} from '@alliance/facts/experiment';
import { goalArticulated } from '@alliance/facts/goal';
import { sessionHeld } from '@alliance/facts/session';
import { themeNamed } from '@alliance/facts/theme';
import { goal } from '../goal/goal.ts';
import { session } from '../session/session.ts';
import { themes } from '../theme/themes.ts';
import type { Experiment } from './decider.ts';
import { experiment } from './experiment.ts';
import type { Propose } from './propose.ts';

/** Something that one of the two would try, as the specs of its verbs tell of it. */
export const experimentId = '6b0f6f9e-0d8e-4a57-9f7e-0a4c6f1d9e01';
export const sessionId = '6b0f6f9e-0d8e-4a57-9f7e-0a4c6f1d9b13';
export const expert = '6b0f6f9e-0d8e-4a57-9f7e-0a4c6f1d9c01';
export const knowing = '6b0f6f9e-0d8e-4a57-9f7e-0a4c6f1d9c02';
export const thinkFirst = '6b0f6f9e-0d8e-4a57-9f7e-0a4c6f1d9d01';

export const as = <Body extends object>(by: string, body: Body): Command<Body> => ({
  by,
  at: '2026-04-09T08:00:00.000Z',
  zone: 'UTC',
  today: '2026-04-09',
  newId: experimentId,
  nonce: 'n'.repeat(32),
  scope: 'alliance/a1',
  people: { coach: 'tom', supervisor: 'judith' },
  since: '2025-01-20T23:30:00Z',
  ...body,
});

export const theThemes = [
  themeNamed({ by: 'tom', themeId: expert, label: 'Being the expert', family: 'self-doubt-and-identity' }),
  themeNamed({ by: 'tom', themeId: knowing, label: 'Knowing best', family: 'self-doubt-and-identity' }),
];
export const theGoal = goalArticulated({
  by: 'tom',
  goalId: thinkFirst,
  text: 'Think first, and let them',
  owner: 'tom',
  weight: 3,
  anchors: [null, null, 'I ask first', 'I think aloud', null],
  themeIds: [],
});
const meeting = sessionHeld({ by: 'tom', sessionId, at: '2026-04-08T16:00:00Z', minutes: 75, mode: 'video' });

/** What else the pair has: the themes, the goal of an experiment, and a session that was held. */
export const around: Others = {
  themes: fold(themes.decider, theThemes),
  goal: [fold(goal.decider, [theGoal])],
  session: fold(session.decider, [meeting]),
};
export const to =
  <Body extends object, Reason extends string>(
    verb: Verb<Body, Experiment, ExperimentFact, Reason>,
    others: Others = around,
  ) =>
  (command: Command<Body>, state: Experiment) =>
    verb.decide(command, state, others);

export const idea: Propose = {
  what: 'Think-first ten minutes',
  words: 'Ten minutes of mine, aloud, before either of us helps.',
  themeIds: [expert],
  goalIds: [thinkFirst],
};
export const withL = {
  triedOn: '2026-03-24',
  where: { kind: 'client', alias: 'L.' } as const,
  noticed: 'I asked first. She was surprised, and then she went on.',
};
export const betweenUs = {
  triedOn: '2026-04-08',
  where: { kind: 'between-us' } as const,
  noticed: 'I heard myself think.',
};
export const keeping = { outcome: 'kept', why: 'So that we begin with it.', sessionId } as const;

export const proposed = experimentProposed({ by: 'tom', experimentId, ...idea });
export const tried = (by: string, number: number) =>
  experimentTried({ by, experimentId, number, ...(number === 1 ? withL : betweenUs) });

export const nothing = given(experiment.decider);
export const anIdea = given(experiment.decider, [proposed]);
export const once = anIdea.and(tried('tom', 1));
export const kept = once.and(experimentConcluded({ by: 'judith', experimentId, ...keeping }));
