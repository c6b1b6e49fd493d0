import { describe, it } from '@jest/globals';
import type { Command, Verb } from '@alliance/decider/aggregate';
import { given } from '@alliance/decider/specification';
import { languageChosen, mailKindsChosen, timeZoneChosen, type OwnFact } from '@alliance/facts/own';
import { chooseLanguage } from './choose-language.ts';
import { chooseMailKinds } from './choose-mail-kinds.ts';
import { chooseTimeZone } from './choose-time-zone.ts';
import { settingsDecider, type Settings } from './decider.ts';

const from = <Body extends object>(by: string, body: Body, whose = by): Command<Body> => ({
  ...body,
  by,
  at: '2026-03-01T09:00:00.000Z',
  zone: 'Asia/Tokyo',
  today: '2026-03-01',
  newId: '0f0e0d0c-0b0a-4908-8706-000000000001',
  nonce: 'n'.repeat(32),
  scope: `person/${whose}`,
  people: {},
});
const to =
  <Body extends object, Reason extends string>(verb: Verb<Body, Settings, OwnFact, Reason>) =>
  (command: Command<Body>, settings: Settings) =>
    verb.decide(command, settings, {});
const WAITS = 'waits-for-me' as const;
const ANSWERED = 'invitation-answered' as const;
const before = given(settingsDecider);

describe('the letters that somebody wants', () => {
  it('are chosen in any order, each once', () => {
    before
      .when(to(chooseMailKinds), from('amara', { kinds: [WAITS, ANSWERED, WAITS] }))
      .thenFacts(mailKindsChosen({ by: 'amara', kinds: [ANSWERED, WAITS] }));
  });
  it('may be none, which is more than having said nothing', () => {
    before
      .when(to(chooseMailKinds), from('amara', { kinds: [] }))
      .thenFacts(mailKindsChosen({ by: 'amara', kinds: [] }))
      .when(to(chooseMailKinds), from('amara', { kinds: [] }))
      .thenRejected('nothing-would-change');
  });
  it('are others than before, in whatever order they are said', () => {
    before
      .and(mailKindsChosen({ by: 'amara', kinds: [ANSWERED, WAITS] }))
      .when(to(chooseMailKinds), from('amara', { kinds: [WAITS, ANSWERED] }))
      .thenRejected('nothing-would-change');
  });
});

describe('the zone of somebody’s days', () => {
  const cairo = timeZoneChosen({ by: 'amara', zone: 'Africa/Cairo' });
  it('is chosen, wherever one is just now', () => {
    before.when(to(chooseTimeZone), from('amara', { timeZone: 'Africa/Cairo' })).thenFacts(cairo);
  });
  it('may be that of the device, which is more than having said nothing', () => {
    before
      .when(to(chooseTimeZone), from('amara', { timeZone: null }))
      .thenFacts(timeZoneChosen({ by: 'amara', zone: null }));
    before
      .and(cairo)
      .when(to(chooseTimeZone), from('amara', { timeZone: null }))
      .thenFacts(timeZoneChosen({ by: 'amara', zone: null }))
      .when(to(chooseTimeZone), from('amara', { timeZone: null }))
      .thenRejected('nothing-would-change');
  });
  it('is another than before', () => {
    before
      .and(cairo)
      .when(to(chooseTimeZone), from('amara', { timeZone: 'Africa/Cairo' }))
      .thenRejected('nothing-would-change');
  });
  it('has nothing to do with letters', () => {
    before
      .and(cairo, mailKindsChosen({ by: 'amara', kinds: [] }))
      .when(to(chooseTimeZone), from('amara', { timeZone: 'Africa/Cairo' }))
      .thenRejected('nothing-would-change');
  });
});

describe('the language that somebody reads in', () => {
  const READ_GERMAN = { language: 'de' } as const;
  const READ_ENGLISH = { language: 'en' } as const;
  const german = languageChosen({ by: 'amara', language: 'de' });
  it('is chosen, and put back', () => {
    before
      .when(to(chooseLanguage), from('amara', READ_GERMAN))
      .thenFacts(german)
      .when(to(chooseLanguage), from('amara', READ_ENGLISH))
      .thenFacts(languageChosen({ by: 'amara', language: 'en' }));
  });
  it('may be that of the browser, which is more than having said nothing', () => {
    before
      .and(german)
      .when(to(chooseLanguage), from('amara', { language: null }))
      .thenFacts(languageChosen({ by: 'amara', language: null }))
      .when(to(chooseLanguage), from('amara', { language: null }))
      .thenRejected('nothing-would-change');
  });
  it('is another than before, and has nothing to do with zones', () => {
    before
      .and(german, timeZoneChosen({ by: 'amara', zone: 'Africa/Cairo' }))
      .when(to(chooseLanguage), from('amara', READ_GERMAN))
      .thenRejected('nothing-would-change');
  });
});

describe('what somebody chooses for themselves', () => {
  it('is nobody else’s to choose, nor anything of an alliance', () => {
    before.when(to(chooseTimeZone), from('judith', { timeZone: null }, 'amara')).thenRejected('not-found');
    before.when(to(chooseMailKinds), from('judith', { kinds: [] }, 'amara')).thenRejected('not-found');
    before.when(to(chooseLanguage), from('judith', { language: null }, 'amara')).thenRejected('not-found');
    before
      .when(to(chooseTimeZone), { ...from('amara', { timeZone: null }), scope: 'alliance/amara' })
      .thenRejected('not-found');
  });
});
