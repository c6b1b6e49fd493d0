import type { Offered } from '@alliance/decider/rejections';
import type { CalendarFact } from '@alliance/facts/calendar';
import { chooseNaming } from './choose-naming.ts';
import { calendarDecider, type Calendar } from './decider.ts';
import { endFeed } from './end-feed.ts';
import { makeFeed } from './make-feed.ts';
import { rejections } from './rejections.ts';
import { reopenFeed } from './reopen-feed.ts';

/** By which address somebody's own calendar reads their sessions. One stream per person. */
export const calendar = {
  name: 'calendar',
  of: 'person',
  per: 'scope',
  action: 'choose-own',
  decider: calendarDecider,
  verbs: { makeFeed, endFeed, reopenFeed, chooseNaming },
  rejections,
} as const satisfies Offered<Calendar, CalendarFact>;
