import { describe, expect, it } from '@jest/globals';
import type { Command, Others, Verb } from '@alliance/decider/aggregate';
import { given } from '@alliance/decider/specification';
import {
  themeNamed,
  themesMerged,
  themeTouchCorrected,
  themeTouchCorrectionOffered,
  themeTouched,
  themeTouchOfferDropped,
  themeTouchOffered,
  themeTouchRetracted,
  themeTouchRetractionOffered,
  type ThemeFact,
} from '@alliance/facts/theme';
import { agreeCorrection, agreeCorrectionBody } from './agree-correction.ts';
import { agreeRetraction } from './agree-retraction.ts';
import { agreeTouch } from './agree-touch.ts';
import { dropOffer } from './drop-offer.ts';
import type { Themes } from './live-theme.ts';
import { offerCorrection, offerCorrectionBody } from './offer-correction.ts';
import { offerRetraction } from './offer-retraction.ts';
import { offerTouch } from './offer-touch.ts';
import { themes } from './themes.ts';

const uuid = (last: string) => `6b0f6f9e-0d8e-4a57-9f7e-0a4c6f1d9${last}`;
const [rescuing, silence, sessionId] = [uuid('c01'), uuid('c02'), uuid('b13')];
const [correctionId, another] = [uuid('e01'), uuid('e02')];
const as = <Body extends object>(by: string, body: Body, newId = correctionId): Command<Body> => ({
  by,
  at: '2026-06-26T08:00:00.000Z',
  zone: 'UTC',
  today: '2026-06-26',
  newId,
  nonce: 'n'.repeat(32),
  scope: 'alliance/a1',
  people: { coach: 'amara', supervisor: 'judith' },
  ...body,
});
const to =
  <Body extends object, Reason extends string>(
    verb: Verb<Body, Themes, ThemeFact, Reason>,
    others: Others = { session: { stage: 'held' } },
  ) =>
  (command: Command<Body>, state: Themes) =>
    verb.decide(command, state, others);

const where = { themeId: rescuing, sessionId };
const reading = { ...where, depth: 2, namedBy: 'amara', function: 'formative', eye: 4 } as const;
const deeper = { ...reading, depth: 3, words: 'It turned round.' } as const;
const why = 'I had the March session in mind.';
const named = (themeId: string, label: string) =>
  themeNamed({ by: 'amara', themeId, label, family: 'rescuing-and-dependency' });
const untouched = given(themes.decider, [named(rescuing, 'Rescuing'), named(silence, 'Silence')]);
const touched = untouched.and(
  themeTouchOffered({ by: 'judith', ...reading }),
  themeTouched({ by: 'amara', ...reading }),
);
const correction = themeTouchCorrectionOffered({ by: 'judith', correctionId, ...deeper, why });
const retraction = themeTouchRetractionOffered({ by: 'judith', correctionId, ...where, why });
const theCorrection = { ...where, correctionId };

describe('a touch in a session that was recorded in error', () => {
  const inError = { session: { stage: 'in-error' } };
  it('lies until that is put back', () => {
    touched.when(to(offerCorrection, inError), as('judith', deeper)).thenRejected('session-not-held');
    touched.when(to(offerRetraction, inError), as('judith', where)).thenRejected('session-not-held');
  });
  it('lies as well where a correction was offered before', () => {
    const [corrected, retracted] = [touched.and(correction), touched.and(retraction)];
    expect(agreeCorrection.needs?.(theCorrection, 'alliance/a1', {})).toEqual({ session: sessionId });
    expect(agreeRetraction.needs?.(theCorrection, 'alliance/a1', {})).toEqual({ session: sessionId });
    corrected.when(to(agreeCorrection, inError), as('amara', theCorrection)).thenRejected('session-not-held');
    retracted.when(to(agreeRetraction, inError), as('amara', theCorrection)).thenRejected('session-not-held');
  });
  it('lets go of what was offered', () => {
    touched
      .and(correction)
      .when(to(dropOffer, inError), as('judith', where))
      .thenTypes('ThemeTouchOfferDropped');
  });
});

describe('a correction of a touch', () => {
  it('is offered by either, with a reason where they have one', () => {
    touched.when(to(offerCorrection), as('judith', { ...deeper, why })).thenFacts(correction);
    touched.when(to(offerCorrection), as('amara', deeper)).thenTypes('ThemeTouchCorrectionOffered');
  });
  it('is agreed by the other, and then the touch reads so', () => {
    touched
      .and(correction)
      .when(to(agreeCorrection), as('amara', theCorrection))
      .thenFacts(themeTouchCorrected({ by: 'amara', correctionId, ...deeper }));
  });
  it('is not agreed to by whoever offered it', () => {
    touched.and(correction).when(to(agreeCorrection), as('judith', theCorrection)).thenRejected('own-offer');
  });
  it('is the very one that the other has read: a further one takes its place', () => {
    const further = touched.and(
      correction,
      themeTouchCorrectionOffered({ by: 'judith', correctionId: another, ...deeper, depth: 4 }),
    );
    further.when(to(agreeCorrection), as('amara', theCorrection)).thenRejected('correction-not-the-same');
    further
      .when(to(agreeCorrection), as('amara', { ...where, correctionId: another }))
      .thenTypes('ThemeTouchCorrected');
    touched
      .and(retraction)
      .when(to(agreeCorrection), as('amara', theCorrection))
      .thenRejected('correction-not-the-same');
  });
  it('can be countered by the other, and then waits for who offered first', () => {
    const countered = touched
      .and(correction)
      .when(to(offerCorrection), as('amara', { ...deeper, depth: 4 }, another))
      .thenTypes('ThemeTouchCorrectionOffered');
    countered
      .when(to(agreeCorrection), as('judith', { ...where, correctionId: another }))
      .thenTypes('ThemeTouchCorrected');
  });
  it('is of a touch that there is, of a theme that there is, named by one of the two', () => {
    untouched.when(to(offerCorrection), as('amara', deeper)).thenRejected('not-touched');
    untouched.when(to(agreeCorrection), as('amara', theCorrection)).thenRejected('not-touched');
    touched.when(to(agreeCorrection), as('amara', theCorrection)).thenRejected('no-correction-offered');
    touched
      .when(to(offerCorrection), as('amara', { ...deeper, themeId: uuid('c09') }))
      .thenRejected('no-such-theme');
    touched
      .when(to(offerCorrection), as('amara', { ...deeper, namedBy: 'tom' }))
      .thenRejected('not-a-member');
    const gone = touched.and(themesMerged({ by: 'amara', from: [rescuing], into: silence }));
    gone.when(to(offerCorrection), as('amara', deeper)).thenRejected('theme-merged');
    gone
      .when(to(offerCorrection), as('amara', { ...deeper, themeId: silence }))
      .thenTypes('ThemeTouchCorrectionOffered');
  });
  it('can be put back by offering what it was', () => {
    touched
      .and(correction, themeTouchCorrected({ by: 'amara', correctionId, ...deeper }))
      .when(to(offerCorrection), as('amara', reading, another))
      .thenTypes('ThemeTouchCorrectionOffered')
      .when(to(agreeCorrection), as('judith', { ...where, correctionId: another }))
      .thenFacts(themeTouchCorrected({ by: 'judith', correctionId: another, ...reading, words: undefined }));
  });
});

describe('a theme that did not come up after all', () => {
  it('is said by one and agreed by the other', () => {
    touched.when(to(offerRetraction), as('judith', { ...where, why })).thenFacts(retraction);
    touched
      .and(retraction)
      .when(to(agreeRetraction), as('amara', theCorrection))
      .thenFacts(themeTouchRetracted({ by: 'amara', ...theCorrection }));
  });
  it('needs the other, and a touch', () => {
    touched.and(retraction).when(to(agreeRetraction), as('judith', theCorrection)).thenRejected('own-offer');
    touched.when(to(agreeRetraction), as('amara', theCorrection)).thenRejected('no-correction-offered');
    untouched.when(to(offerRetraction), as('amara', where)).thenRejected('not-touched');
    touched
      .and(correction)
      .when(to(agreeRetraction), as('amara', theCorrection))
      .thenRejected('correction-not-the-same');
  });
  it('can be noted in that session again', () => {
    const retracted = touched.and(retraction, themeTouchRetracted({ by: 'amara', ...theCorrection }));
    retracted.when(to(offerCorrection), as('amara', deeper)).thenRejected('not-touched');
    retracted
      .when(to(offerTouch), as('amara', reading))
      .thenTypes('ThemeTouchOffered')
      .when(to(agreeTouch), as('judith', { ...where, depth: 2 }))
      .thenTypes('ThemeTouched');
  });
});

describe('what waits for a word', () => {
  const dropped = (by: string) => themeTouchOfferDropped({ by, ...where });
  it('is taken back by who offered it, or left by the other', () => {
    for (const by of ['amara', 'judith'])
      touched.and(correction).when(to(dropOffer), as(by, where)).thenFacts(dropped(by));
    const offered = untouched.and(themeTouchOffered({ by: 'judith', ...reading }));
    offered.when(to(dropOffer), as('judith', where)).thenFacts(dropped('judith'));
  });
  it('is gone then, and the touch stays as it was agreed', () => {
    const left = touched.and(correction, dropped('amara'));
    left.when(to(agreeCorrection), as('amara', theCorrection)).thenRejected('no-correction-offered');
    left.when(to(dropOffer), as('amara', where)).thenRejected('no-touch-offered');
    left.when(to(offerTouch), as('amara', reading)).thenRejected('already-touched');
    untouched
      .and(themeTouchOffered({ by: 'judith', ...reading }), dropped('judith'))
      .when(to(agreeTouch), as('amara', { ...where, depth: 2 }))
      .thenRejected('no-touch-offered');
  });
});

describe('what is written of a correction', () => {
  it('is a whole reading, and names the correction where it is agreed to', () => {
    expect(offerCorrectionBody.parse({ ...deeper, why })).toEqual({ ...deeper, why });
    expect(offerCorrectionBody.safeParse({ ...deeper, depth: 6 }).success).toBe(false);
    expect(offerCorrectionBody.safeParse({ ...deeper, correctionId }).success).toBe(false);
    expect(agreeCorrectionBody.safeParse(where).success).toBe(false);
  });
});
