import { describe, expect, it } from '@jest/globals';
import { streamOf, type Command, type Others, type Verb } from '@alliance/decider/aggregate';
import { fold } from '@alliance/decider/decider';
import { given } from '@alliance/decider/specification';
import {
  pulseOpened,
  pulseSealed,
  pulsesRevealed,
  pulseTakenBack,
  type PulseFact,
} from '@alliance/facts/pulse';
import {
  sessionHeld,
  sessionMissed,
  sessionRecordedInError,
  sessionScheduled,
} from '@alliance/facts/session';
import { session } from '../session/session.ts';
import type { Pulse } from './decider.ts';
import { open, openBody } from './open.ts';
import { pulse } from './pulse.ts';
import { seal, sealBody } from './seal.ts';
import { takeBack, takeBackBody } from './take-back.ts';

const pulseId = '6b0f6f9e-0d8e-4a57-9f7e-0a4c6f1d9e01';
const sessionId = '6b0f6f9e-0d8e-4a57-9f7e-0a4c6f1d9b13';
const as = <Body extends object>(by: string, body: Body): Command<Body> => ({
  by,
  at: '2026-06-26T08:00:00.000Z',
  zone: 'UTC',
  today: '2026-06-26',
  newId: pulseId,
  nonce: 'n'.repeat(32),
  scope: 'alliance/a1',
  people: { coach: 'amara', supervisor: 'judith' },
  ...body,
});
const meeting = { by: 'amara', sessionId, at: '2026-06-24T16:00:00Z', minutes: 75, mode: 'video' } as const;
const planned = sessionScheduled(meeting);
const afterIt = { session: fold(session.decider, [planned, sessionHeld(meeting)]) };
const to =
  <Body extends object, Reason extends string>(
    verb: Verb<Body, Pulse, PulseFact, Reason>,
    others: Others = afterIt,
  ) =>
  (command: Command<Body>, state: Pulse) =>
    verb.decide(command, state, others);

const answers = {
  alliance: [7, 8, 7, 7, 6, 7, 8, 7],
  agency: [6, 6, 5, 5, 6, 5],
  guesses: [7, 8, 7, 8, 6, 8, 7, 7],
};
const opened = pulseOpened({ by: 'amara', pulseId, sessionId, instrumentVersion: 1 });
const sealedBy = (by: string) => pulseSealed({ by, pulseId, ...answers });
const takenBackBy = (by: string) => pulseTakenBack({ by, pulseId });
const revealed = pulsesRevealed({ by: 'judith', pulseId });

const nothing = given(pulse.decider);
const aPulse = given(pulse.decider, [opened]);
const bothOpen = aPulse.and(sealedBy('amara'), sealedBy('judith'), revealed);

describe('opening a pulse', () => {
  it('is open to either member, after a session of the two that was held', () => {
    expect(open.needs?.({ sessionId }, 'alliance/a1', pulse.decider.initial)).toEqual({ session: sessionId });
    nothing.when(to(open), as('amara', { sessionId })).thenFacts(opened);
    nothing.when(to(open), as('judith', { sessionId })).thenTypes('PulseOpened');
  });
  it('waits for the session, and needs one', () => {
    const missed = sessionMissed({ by: 'amara', sessionId });
    const states = { scheduled: [planned], missed: [planned, missed] };
    const unknown = { session: session.decider.initial };
    nothing.when(to(open, unknown), as('amara', { sessionId })).thenRejected('no-such-session');
    for (const past of Object.values(states))
      nothing
        .when(to(open, { session: fold(session.decider, past) }), as('amara', { sessionId }))
        .thenRejected('session-not-held');
  });
});

describe('the answers to a pulse', () => {
  it('stay sealed after the first', () => {
    aPulse.when(to(seal), as('amara', answers)).thenFacts(sealedBy('amara'));
  });
  it('are both opened by the second, whoever came first', () => {
    aPulse
      .and(sealedBy('amara'))
      .when(to(seal), as('judith', answers))
      .thenFacts(sealedBy('judith'), revealed);
    aPulse
      .and(sealedBy('judith'))
      .when(to(seal), as('amara', answers))
      .thenTypes('PulseSealed', 'PulsesRevealed');
  });
  it('may leave out agency and guesses', () => {
    const eight = { alliance: answers.alliance };
    aPulse.when(to(seal), as('judith', eight)).thenFacts(pulseSealed({ by: 'judith', pulseId, ...eight }));
  });
  it('are given once by each, to a pulse that is open', () => {
    nothing.when(to(seal), as('amara', answers)).thenRejected('no-such-pulse');
    aPulse.and(sealedBy('amara')).when(to(seal), as('amara', answers)).thenRejected('already-sealed');
    bothOpen.when(to(seal), as('amara', answers)).thenRejected('pulses-are-open');
  });
  it('wait while the session is recorded in error, and can be taken back all the same', () => {
    const inError = sessionRecordedInError({ by: 'judith', sessionId });
    const erred = { session: fold(session.decider, [planned, sessionHeld(meeting), inError]) };
    const half = aPulse.and(sealedBy('amara'));
    expect(seal.needs?.(answers, 'alliance/a1', fold(pulse.decider, [opened]))).toEqual({
      session: sessionId,
    });
    half.when(to(seal, erred), as('judith', answers)).thenRejected('session-not-held');
    half.when(to(takeBack, erred), as('amara', {})).thenFacts(takenBackBy('amara'));
  });
  it('are not opened while it is not known who both are', () => {
    const command = { ...as('judith', answers), people: {} };
    aPulse.and(sealedBy('amara')).when(to(seal), command).thenFacts(sealedBy('judith'));
  });
  it('can be taken back by their author, and given again', () => {
    aPulse
      .and(sealedBy('amara'))
      .when(to(takeBack), as('amara', {}))
      .thenFacts(takenBackBy('amara'))
      .when(to(seal), as('amara', answers))
      .thenFacts(sealedBy('amara'));
  });
  it('do not open on answers that were taken back', () => {
    aPulse
      .and(sealedBy('amara'), takenBackBy('amara'))
      .when(to(seal), as('judith', answers))
      .thenFacts(sealedBy('judith'));
  });
  it("are not taken back by the other, nor when there are none, nor once they're open", () => {
    nothing.when(to(takeBack), as('amara', {})).thenRejected('no-such-pulse');
    aPulse.and(sealedBy('amara')).when(to(takeBack), as('judith', {})).thenRejected('no-answers-of-yours');
    bothOpen.when(to(takeBack), as('amara', {})).thenRejected('pulses-are-open');
  });
});

describe('what is written in a pulse', () => {
  it('is eight answers and perhaps six, from 0 to 10, and nothing else', () => {
    expect(openBody.parse({ sessionId })).toEqual({ sessionId });
    expect(sealBody.parse(answers)).toEqual(answers);
    expect(takeBackBody.parse({})).toEqual({});
    expect(sealBody.safeParse({ alliance: answers.alliance.slice(1) }).success).toBe(false);
    expect(sealBody.safeParse({ ...answers, agency: answers.alliance }).success).toBe(false);
    expect(sealBody.safeParse({ ...answers, by: 'judith' }).success).toBe(false);
    expect(takeBackBody.safeParse({ by: 'judith' }).success).toBe(false);
  });
});

describe('a pulse of its own', () => {
  it('has a stream, and is begun by these verbs alone', () => {
    expect(streamOf(pulse, 'alliance/a1', pulseId)).toBe(`pulse-${pulseId}`);
    const opening = Object.entries(pulse.verbs).filter(([, verb]) => verb.opens);
    expect(opening.map(([name]) => name)).toEqual(['open']);
  });
});
