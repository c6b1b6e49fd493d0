import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Command, Verb } from '@alliance/decider/aggregate';
import { fold } from '@alliance/decider/decider';
import { given } from '@alliance/decider/specification';
import {
  calendarFeedEnded,
  calendarFeedMade,
  calendarFeedReopened,
  calendarNamingChosen,
  type CalendarFact,
} from '@alliance/facts/calendar';
import { chooseNaming } from './choose-naming.ts';
import { calendarDecider, type Calendar } from './decider.ts';
import { endFeed } from './end-feed.ts';
import { makeFeed } from './make-feed.ts';
import { reopenFeed } from './reopen-feed.ts';

const FIRST = '0f0e0d0c-0b0a-4908-8706-000000000001';
const SECOND = '0f0e0d0c-0b0a-4908-8706-000000000002';
const from = <Body extends object>(body: Body, more: { newId?: string; whose?: string } = {}) => ({
  ...body,
  by: 'amara',
  at: '2026-03-01T09:00:00.000Z',
  zone: 'Asia/Tokyo',
  today: '2026-03-01',
  newId: more.newId ?? FIRST,
  nonce: 'n'.repeat(32),
  scope: `person/${more.whose ?? 'amara'}` as const,
  people: {},
});
const to =
  <Body extends object, Reason extends string>(verb: Verb<Body, Calendar, CalendarFact, Reason>) =>
  (command: Command<Body>, calendar: Calendar) =>
    verb.decide(command, calendar, {});
const by = 'amara';
const made = (feedId: string) => calendarFeedMade({ by, feedId });
const before = given(calendarDecider);

describe('the address of somebody’s calendar feed', () => {
  it('is made, and made anew as often as they like', () => {
    before
      .when(to(makeFeed), from({}))
      .thenFacts(made(FIRST))
      .when(to(makeFeed), from({}, { newId: SECOND }))
      .thenFacts(made(SECOND));
  });
  it('is stopped, once there is one', () => {
    before.when(to(endFeed), from({})).thenRejected('nothing-would-change');
    before
      .and(made(FIRST))
      .when(to(endFeed), from({}))
      .thenFacts(calendarFeedEnded({ by }))
      .when(to(endFeed), from({}))
      .thenRejected('nothing-would-change');
  });
  it('is had again where it was stopped last, by a newer one or by hand', () => {
    const again = (feedId: string) => calendarFeedReopened({ by, feedId });
    before.and(made(FIRST)).when(to(reopenFeed), from({})).thenRejected('no-feed-stopped');
    before
      .and(made(FIRST), made(SECOND))
      .when(to(reopenFeed), from({}))
      .thenFacts(again(FIRST))
      .when(to(reopenFeed), from({}))
      .thenFacts(again(SECOND));
    before.and(made(FIRST), calendarFeedEnded({ by })).when(to(reopenFeed), from({})).thenFacts(again(FIRST));
  });
  it('was stopped where it is not the one that is good, whatever they did in whatever order', () => {
    const step = fc.constantFrom('make', 'end', 'reopen');
    fc.assert(
      fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
        let calendar = calendarDecider.initial;
        for (const [index, each] of steps.entries()) {
          const verb = { make: makeFeed, end: endFeed, reopen: reopenFeed }[each];
          const decided = verb.decide(from({}, { newId: `id-${index}` }), calendar, {});
          const good = calendar.feedId;
          if ('rejected' in decided) continue;
          calendar = fold(calendarDecider, decided, calendar);
          expect(calendar.stopped).not.toBe(calendar.feedId ?? 'none');
          if (good !== undefined) expect(calendar.stopped).toBe(good);
        }
      }),
    );
  });
});

describe('whom the entries name', () => {
  it('is nobody, until somebody chooses', () => {
    before.when(to(chooseNaming), from({ naming: 'nobody' as const })).thenRejected('nothing-would-change');
    before
      .when(to(chooseNaming), from({ naming: 'initials' as const }))
      .thenFacts(calendarNamingChosen({ by, naming: 'initials' }))
      .when(to(chooseNaming), from({ naming: 'initials' as const }))
      .thenRejected('nothing-would-change');
  });
  it('stays as it is where the address is made anew or stopped', () => {
    before
      .and(calendarNamingChosen({ by, naming: 'name' }), made(FIRST), made(SECOND), calendarFeedEnded({ by }))
      .when(to(chooseNaming), from({ naming: 'name' as const }))
      .thenRejected('nothing-would-change');
  });
});

describe('somebody’s calendar', () => {
  it('is nobody else’s to open or to close', () => {
    const others = { whose: 'judith' };
    before.when(to(makeFeed), from({}, others)).thenRejected('not-found');
    before.and(made(FIRST)).when(to(endFeed), from({}, others)).thenRejected('not-found');
    before.and(made(FIRST), made(SECOND)).when(to(reopenFeed), from({}, others)).thenRejected('not-found');
    before.when(to(chooseNaming), from({ naming: 'name' as const }, others)).thenRejected('not-found');
  });
});
