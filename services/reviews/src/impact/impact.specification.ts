import type { Command, Others, Verb } from '@alliance/decider/aggregate';
import { fold } from '@alliance/decider/decider';
import { given } from '@alliance/decider/specification';
import { goalArticulated } from '@alliance/facts/goal';
import { impactEchoed, impactNoted, type ImpactFact, type ImpactLevel } from '@alliance/facts/impact';
import { goal } from '../goal/goal.ts';
import type { Impacts } from './decider.ts';
import { impact } from './impact.ts';
import type { Place } from './placed.ts';

const uuid = (n: number) => `6b0f6f9e-0d8e-4a57-9f7e-0a4c6f1d9${String(n).padStart(3, '0')}`;
export const quiet = uuid(601);
export const kettle = uuid(602);
export const group = uuid(603);
export const asking = uuid(604);
export const comingId = uuid(605);
export const silences = uuid(301);
export const NOWHERE = uuid(999);

export const as = <Body extends object>(by: string, body: Body): Command<Body> => ({
  by,
  at: '2026-07-01T18:00:00.000Z',
  zone: 'UTC',
  today: '2026-07-01',
  newId: comingId,
  nonce: 'n'.repeat(32),
  scope: 'alliance/a1',
  people: { coach: 'amara', supervisor: 'judith' },
  ...body,
});

const theGoal = goalArticulated({
  by: 'amara',
  goalId: silences,
  text: 'Let a silence be theirs',
  owner: 'amara',
  weight: 2,
  anchors: [null, null, 'I notice it', 'I leave it', null],
  themeIds: [],
});
export const around: Others = { goal: fold(goal.decider, [theGoal]) };
export const to =
  <Body extends object, Reason extends string>(
    verb: Verb<Body, Impacts, ImpactFact, Reason>,
    others: Others = around,
  ) =>
  (command: Command<Body>, state: Impacts) =>
    verb.decide(command, state, others);

export const noted = (by: string, impactId: string, level: ImpactLevel, place: Place = {}) =>
  impactNoted({ by, impactId, level, text: `Of ${level}.`, source: 'seen', ...place });
export const echoed = (by: string, impactId: string) =>
  impactEchoed({ by, impactId, echoId: comingId, text: 'I remember it.' });

/** From a goal to the community, as Amara tells it; Judith tells of a practice of her own, after that. */
export const chain = given(impact.decider, [
  noted('amara', quiet, 'practice', { goalId: silences }),
  noted('amara', kettle, 'client', { parentImpactId: quiet }),
  noted('amara', group, 'community', { parentImpactId: kettle }),
  noted('judith', asking, 'practice'),
]);
export const recognised = chain.and(echoed('judith', kettle));
