import { describe, expect, it } from '@jest/globals';
import { streamOf, type Command, type Verb } from '@alliance/decider/aggregate';
import { given } from '@alliance/decider/specification';
import {
  themeIntegrated,
  themeIntegrationOffered,
  themeNamed,
  themeRelabelled,
  themesMerged,
  themeTouched,
  themeTouchOffered,
  themeTouchRetracted,
  type ThemeFact,
} from '@alliance/facts/theme';
import { agreeIntegrated } from './agree-integrated.ts';
import { agreeTouch } from './agree-touch.ts';
import type { Themes } from './live-theme.ts';
import { merge } from './merge.ts';
import { name, nameBody } from './name.ts';
import { offerIntegrated } from './offer-integrated.ts';
import { offerTouch } from './offer-touch.ts';
import { relabel } from './relabel.ts';
import { themes } from './themes.ts';

const sessionId = '6b0f6f9e-0d8e-4a57-9f7e-0a4c6f1d9b13';
const rescuing = '6b0f6f9e-0d8e-4a57-9f7e-0a4c6f1d9c01';
const silence = '6b0f6f9e-0d8e-4a57-9f7e-0a4c6f1d9c02';
const helping = '6b0f6f9e-0d8e-4a57-9f7e-0a4c6f1d9c03';
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
const to =
  <Body extends object, Reason extends string>(verb: Verb<Body, Themes, ThemeFact, Reason>) =>
  (command: Command<Body>, state: Themes) =>
    verb.decide(command, state, { session: { stage: 'held' } });

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
const merged = themesMerged({ by: 'judith', from: [rescuing], into: silence });

const nothing = given(themes.decider);
const two = given(themes.decider, [named(rescuing, 'Rescuing'), named(silence, 'Silence')]);

describe('the name of a theme', () => {
  const label = { label: 'Rescuing', family: 'rescuing-and-dependency' } as const;
  it('is given by either member', () => {
    nothing.when(to(name), as('amara', label)).thenFacts(named(rescuing, 'Rescuing'));
    nothing.when(to(name), as('judith', label)).thenTypes('ThemeNamed');
  });
  it('is not given twice, in whatever capitals and spaces', () => {
    two.when(to(name), as('judith', label)).thenRejected('name-taken');
    two.when(to(name), as('judith', { ...label, label: 'rescuing ' })).thenRejected('name-taken');
    expect(two.when(to(name), as('judith', label)).decision).toEqual({
      rejected: 'name-taken',
      detail: { themeId: rescuing },
    });
  });
  it('is free again once its theme was merged, and the name that it had before', () => {
    two.and(merged).when(to(name), as('amara', label)).thenTypes('ThemeNamed');
    two
      .and(themeRelabelled({ by: 'amara', themeId: rescuing, label: 'Helping' }))
      .when(to(name), as('amara', label))
      .thenTypes('ThemeNamed');
  });
  it('can be changed for a better one, also for the same in other capitals', () => {
    const better = { themeId: rescuing, label: 'Helping' };
    two.when(to(relabel), as('judith', better)).thenFacts(themeRelabelled({ by: 'judith', ...better }));
    two.when(to(relabel), as('judith', { ...better, label: 'RESCUING' })).thenTypes('ThemeRelabelled');
  });
  it('is not changed for that of another, nor where there is no such theme any more', () => {
    two.when(to(relabel), as('amara', { themeId: rescuing, label: 'silence' })).thenRejected('name-taken');
    two.when(to(relabel), as('amara', { themeId: helping, label: 'x' })).thenRejected('no-such-theme');
    two
      .and(merged)
      .when(to(relabel), as('amara', { themeId: rescuing, label: 'x' }))
      .thenRejected('theme-merged');
  });
});

describe('what is written of a name', () => {
  it('is a line of text in one of the families, and nothing else', () => {
    const body = { label: 'Rescuing', family: 'rescuing-and-dependency' };
    expect(nameBody.parse(body)).toEqual(body);
    expect(nameBody.safeParse({ ...body, family: 'weather' }).success).toBe(false);
    expect(nameBody.safeParse({ ...body, label: ' ' }).success).toBe(false);
    expect(nameBody.safeParse({ ...body, by: 'judith' }).success).toBe(false);
  });
});

describe('merging themes', () => {
  it('is one decision, and names each only once', () => {
    two.when(to(merge), as('judith', { from: [rescuing, rescuing], into: silence })).thenFacts(merged);
  });
  it('takes in themes that there are, and never one into itself', () => {
    const into = (themeId: string) => as('amara', { from: [rescuing], into: themeId });
    two.when(to(merge), into(rescuing)).thenRejected('merged-into-itself');
    two.when(to(merge), into(helping)).thenRejected('no-such-theme');
    nothing.when(to(merge), into(silence)).thenRejected('no-such-theme');
    two.and(merged).when(to(merge), into(silence)).thenRejected('theme-merged');
    two
      .and(merged)
      .when(to(merge), as('amara', { from: [silence], into: rescuing }))
      .thenRejected('theme-merged');
  });
  it('leaves nothing to touch or to agree under the old name', () => {
    const gone = two.and(offeredBy('judith'), merged);
    gone.when(to(offerTouch), as('amara', touch)).thenRejected('theme-merged');
    gone.when(to(agreeTouch), as('amara', agreement)).thenRejected('theme-merged');
    gone.when(to(offerIntegrated), as('amara', { themeId: rescuing })).thenRejected('theme-merged');
    gone.when(to(agreeIntegrated), as('amara', { themeId: rescuing })).thenRejected('theme-merged');
  });
  it('says where the theme went', () => {
    const { decision } = two.and(merged).when(to(offerTouch), as('amara', touch));
    expect(decision).toEqual({ rejected: 'theme-merged', detail: { themeId: rescuing, into: silence } });
  });
  it('brings the touches along, so that a session counts once', () => {
    const joined = two.and(offeredBy('judith'), touchedBy('amara'), merged);
    const again = { ...touch, themeId: silence };
    joined.when(to(offerTouch), as('amara', again)).thenRejected('already-touched');
    two.and(merged).when(to(offerTouch), as('amara', again)).thenTypes('ThemeTouchOffered');
  });
});

describe('a theme that is integrated', () => {
  const theTheme = { themeId: rescuing };
  const offered = themeIntegrationOffered({ by: 'amara', ...theTheme });
  const integrated = themeIntegrated({ by: 'judith', ...theTheme });
  it('is so once both see it', () => {
    two
      .when(to(offerIntegrated), as('amara', theTheme))
      .thenFacts(offered)
      .when(to(agreeIntegrated), as('judith', theTheme))
      .thenFacts(integrated);
  });
  it('is offered once, and not agreed to by whoever offered it', () => {
    two
      .and(offered)
      .when(to(offerIntegrated), as('judith', theTheme))
      .thenRejected('integration-already-offered');
    two.and(offered).when(to(agreeIntegrated), as('amara', theTheme)).thenRejected('own-offer');
    two.when(to(agreeIntegrated), as('judith', theTheme)).thenRejected('no-integration-offered');
  });
  it('is integrated once, and is a theme that there is', () => {
    const done = two.and(offered, integrated);
    done.when(to(offerIntegrated), as('judith', theTheme)).thenRejected('already-integrated');
    done.when(to(agreeIntegrated), as('judith', theTheme)).thenRejected('already-integrated');
    nothing.when(to(offerIntegrated), as('amara', theTheme)).thenRejected('no-such-theme');
    nothing.when(to(agreeIntegrated), as('amara', theTheme)).thenRejected('no-such-theme');
  });
  it('can come back', () => {
    two.and(offered, integrated).when(to(offerTouch), as('amara', touch)).thenFacts(offeredBy('amara'));
  });
  it('can be integrated again once it has come back', () => {
    const back = two.and(offered, integrated, offeredBy('judith'), touchedBy('amara'));
    back
      .when(to(offerIntegrated), as('judith', theTheme))
      .thenFacts(themeIntegrationOffered({ by: 'judith', ...theTheme }))
      .when(to(agreeIntegrated), as('amara', theTheme))
      .thenFacts(themeIntegrated({ by: 'amara', ...theTheme }));
    back.when(to(agreeIntegrated), as('judith', theTheme)).thenRejected('no-integration-offered');
  });
  it('is so still where the touch that brought it back is taken out', () => {
    const correctionId = '6b0f6f9e-0d8e-4a57-9f7e-0a4c6f1d9e01';
    two
      .and(
        offered,
        integrated,
        offeredBy('judith'),
        touchedBy('amara'),
        themeTouchRetracted({ by: 'amara', correctionId, themeId: rescuing, sessionId }),
      )
      .when(to(offerIntegrated), as('judith', theTheme))
      .thenRejected('already-integrated');
  });
});

describe('the themes of a pair', () => {
  it('share one stream, which no verb has to open', () => {
    expect(streamOf(themes, 'alliance/a1')).toBe('themes-a1');
    expect(Object.values(themes.verbs).filter((verb) => verb.opens)).toEqual([]);
  });
});
