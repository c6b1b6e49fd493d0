import { TOPICS } from '@alliance/facts/catalogue';
import { offer, type Service } from '@alliance/platform/service/service';
import { experiment } from './experiment/experiment.ts';
import { goal } from './goal/goal.ts';
import { pulse } from './pulse/pulse.ts';
import { rejections } from './rejections.ts';
import { session } from './session/session.ts';
import { themes } from './theme/themes.ts';

/** What happens between the two: sessions and their reviews, themes, learning goals, experiments, pulses. */
export const reviews: Service = {
  name: 'reviews',
  topic: TOPICS.reviews,
  offers: [
    offer(session, 'record-session'),
    offer(themes, 'work-with-themes'),
    offer(goal, 'work-with-goals'),
    offer(experiment, 'work-with-goals'),
    offer(pulse, 'answer-pulse'),
  ],
  rejections,
  hears: [TOPICS.contracts],
  hearsOnly: [],
  keepsJournal: false,
  projections: [],
  routes: () => [],
};
