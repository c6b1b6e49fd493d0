import type { Command, Verb } from '@alliance/decider/aggregate';
import { given } from '@alliance/decider/specification';
import { growthAnswered, growthPlaced, type PractitionerFact } from '@alliance/facts/practitioner';
import type { Practitioner } from './decider.ts';
import { practitioner } from './practitioner.ts';

/** Two who place themselves, as the specs of these verbs tell of them. */
export const placingId = '6b0f6f9e-0d8e-4a57-9f7e-0a4c6f1d9e11';
export const another = '6b0f6f9e-0d8e-4a57-9f7e-0a4c6f1d9e12';

export const as = <Body extends object>(by: string, body: Body, newId = placingId): Command<Body> => ({
  by,
  at: '2025-11-09T19:00:00.000Z',
  zone: 'UTC',
  today: '2025-11-09',
  newId,
  nonce: 'n'.repeat(32),
  scope: 'alliance/a1',
  people: { coach: 'amara', supervisor: 'judith' },
  ...body,
});

export const to =
  <Body extends object, Reason extends string>(verb: Verb<Body, Practitioner, PractitionerFact, Reason>) =>
  (command: Command<Body>, state: Practitioner) =>
    verb.decide(command, state, {});

export const trusting = { dimension: 'trusting', words: 'Ten weeks is long.', position: 5 } as const;
export const easy = { placingId, words: 'I made it easy to be tidy.', position: 6 };

export const placed = growthPlaced({ by: 'amara', placingId, ...trusting });
export const answered = growthAnswered({ by: 'judith', ...easy });

export const nothing = given(practitioner.decider);
export const once = given(practitioner.decider, [placed]);
export const both = once.and(answered);
