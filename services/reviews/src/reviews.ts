import { TOPICS } from '@alliance/facts/catalogue';
import type { Service } from '@alliance/platform/service/service';
import { goal } from './goal/goal.ts';
import { pulse } from './pulse/pulse.ts';
import { rejections } from './rejections.ts';
import { session } from './session/session.ts';
import { themes } from './theme/themes.ts';

/** What happens between the two: sessions and their reviews, themes, learning goals, pulses. */
export const reviews: Service = {
  name: 'reviews',
  topic: TOPICS.reviews,
  offers: [
    { aggregate: session, action: 'record-session' },
    { aggregate: themes, action: 'work-with-themes' },
    { aggregate: goal, action: 'work-with-goals' },
    { aggregate: pulse, action: 'answer-pulse' },
  ],
  rejections,
  hears: [TOPICS.contracts],
  keepsJournal: false,
  projections: [],
  routes: () => [],
};
