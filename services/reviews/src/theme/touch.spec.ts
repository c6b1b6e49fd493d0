import { describe, expect, it } from '@jest/globals';
import type { Command, Others, Verb } from '@alliance/decider/aggregate';
import { fold } from '@alliance/decider/decider';
import { given } from '@alliance/decider/specification';
import {
  sessionHeld,
  sessionMissed,
  sessionRecordedInError,
  sessionScheduled,
} from '@alliance/facts/session';
import { themeNamed, themeTouched, themeTouchOffered, type ThemeFact } from '@alliance/facts/theme';
import { session } from '../session/session.ts';
import { agreeTouch, agreeTouchBody } from './agree-touch.ts';
import type { Themes } from './live-theme.ts';
import { offerTouch, offerTouchBody } from './offer-touch.ts';
import { themes } from './themes.ts';

const sessionId = '6b0f6f9e-0d8e-4a57-9f7e-0a4c6f1d9b13';
const rescuing = '6b0f6f9e-0d8e-4a57-9f7e-0a4c6f1d9c01';
const silence = '6b0f6f9e-0d8e-4a57-9f7e-0a4c6f1d9c02';
const as = <Body extends object>(by: string, body: Body): Command<Body> => ({
  by,
  at: '2026-06-26T08:00:00.000Z',
  zone: 'UTC',
  today: '2026-06-26',
  newId: rescuing,
  nonce: 'n'.repeat(32),
  scope: 'alliance/a1',
  people: { coach: 'amara', supervisor: 'judith' },
  ...body,
});
const meeting = { by: 'amara', sessionId, at: '2026-06-24T16:00:00Z', minutes: 75, mode: 'video' } as const;
const planned = [sessionScheduled(meeting)];
const afterIt = { session: fold(session.decider, [...planned, sessionHeld(meeting)]) };
const to =
  <Body extends object, Reason extends string>(
    verb: Verb<Body, Themes, ThemeFact, Reason>,
    others: Others = afterIt,
  ) =>
  (command: Command<Body>, state: Themes) =>
    verb.decide(command, state, others);

const named = (themeId: string, label: string) =>
  themeNamed({ by: 'amara', themeId, label, family: 'rescuing-and-dependency' });
const touch = {
  themeId: rescuing,
  sessionId,
  depth: 2,
  namedBy: 'amara',
  function: 'formative',
  eye: 4,
  words: 'It felt warm.',
} as const;
const offeredBy = (by: string, depth = 2) => themeTouchOffered({ ...touch, by, depth });
const touchedBy = (by: string, depth = 2) => themeTouched({ ...touch, by, depth });
const agreement = { themeId: rescuing, sessionId, depth: 2 };

const nothing = given(themes.decider);
const two = given(themes.decider, [named(rescuing, 'Rescuing'), named(silence, 'Silence')]);

describe('how deep a theme went', () => {
  it('is offered by one of the two', () => {
    two.when(to(offerTouch), as('judith', touch)).thenFacts(offeredBy('judith'));
  });
  it('counts once the other agrees to the same depth, with what was offered beside it', () => {
    two.and(offeredBy('judith')).when(to(agreeTouch), as('amara', agreement)).thenFacts(touchedBy('amara'));
  });
  it('is not agreed to by whoever offered it', () => {
    two.and(offeredBy('judith')).when(to(agreeTouch), as('judith', agreement)).thenRejected('own-offer');
  });
  it('is not agreed to at another depth; both depths are told', () => {
    const other = two.and(offeredBy('judith', 3)).when(to(agreeTouch), as('amara', agreement));
    other.thenRejected('depth-not-the-same');
    expect(other.decision).toEqual({ rejected: 'depth-not-the-same', detail: { offered: 3, yours: 2 } });
  });
  it('is the depth of the latest offer: a counter-offer takes the place of the first', () => {
    const countered = two.and(offeredBy('judith', 3), offeredBy('amara', 2));
    countered.when(to(agreeTouch), as('amara', { ...agreement, depth: 3 })).thenRejected('own-offer');
    countered
      .when(to(agreeTouch), as('judith', { ...agreement, depth: 3 }))
      .thenRejected('depth-not-the-same');
    countered.when(to(agreeTouch), as('judith', agreement)).thenFacts(touchedBy('judith'));
  });
  it('can be reconsidered by its author before the other agrees', () => {
    two
      .and(offeredBy('judith', 3))
      .when(to(offerTouch), as('judith', touch))
      .thenFacts(offeredBy('judith', 2))
      .when(to(agreeTouch), as('amara', agreement))
      .thenFacts(touchedBy('amara'));
  });
  it('is agreed once for a theme and a session', () => {
    const agreed = two.and(offeredBy('judith'), touchedBy('amara'));
    agreed.when(to(offerTouch), as('amara', touch)).thenRejected('already-touched');
    agreed.when(to(agreeTouch), as('amara', agreement)).thenRejected('already-touched');
  });
  it('is offered for a session of the two that was held, and for no other', () => {
    const missed = {
      session: fold(session.decider, [...planned, sessionMissed({ by: 'amara', sessionId })]),
    };
    const unknown = { session: session.decider.initial };
    expect(offerTouch.needs?.(touch, 'alliance/a1', {})).toEqual({ session: sessionId });
    two.when(to(offerTouch, unknown), as('amara', touch)).thenRejected('no-such-session');
    two
      .when(to(offerTouch, { session: fold(session.decider, planned) }), as('amara', touch))
      .thenRejected('session-not-held');
    two.when(to(offerTouch, missed), as('amara', touch)).thenRejected('session-not-held');
  });
  it('is not agreed to in a session that turned out to be recorded in error', () => {
    const inError = sessionRecordedInError({ by: 'amara', sessionId });
    const erred = { session: fold(session.decider, [...planned, sessionHeld(meeting), inError]) };
    expect(agreeTouch.needs?.(agreement, 'alliance/a1', {})).toEqual({ session: sessionId });
    const offered = two.and(offeredBy('judith'));
    offered.when(to(agreeTouch, erred), as('amara', agreement)).thenRejected('session-not-held');
    two.when(to(offerTouch, erred), as('amara', touch)).thenRejected('session-not-held');
  });
  it('says which of the two named the theme, and nobody else', () => {
    two.when(to(offerTouch), as('amara', { ...touch, namedBy: 'tom' })).thenRejected('not-a-member');
    const command = { ...as('amara', touch), people: {} };
    two.when(to(offerTouch), command).thenRejected('not-a-member');
  });
  it('is of a theme that there is', () => {
    nothing.when(to(offerTouch), as('amara', touch)).thenRejected('no-such-theme');
    nothing.when(to(agreeTouch), as('amara', agreement)).thenRejected('no-such-theme');
    two.when(to(agreeTouch), as('amara', agreement)).thenRejected('no-touch-offered');
  });
});

describe('what is written of a touch', () => {
  it('is taken as its fact takes it, without a field that is not asked for', () => {
    expect(offerTouchBody.parse(touch)).toEqual(touch);
    expect(agreeTouchBody.parse(agreement)).toEqual(agreement);
    expect(offerTouchBody.safeParse({ ...touch, by: 'judith' }).success).toBe(false);
    expect(agreeTouchBody.safeParse({ ...agreement, namedBy: 'judith' }).success).toBe(false);
  });
});
