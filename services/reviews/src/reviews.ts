import { TOPICS } from '@alliance/facts/catalogue';
import { offersOf, type Service } from '@alliance/platform/service/service';
import * as aggregates from './aggregates.ts';
import { members } from './problem-members.ts';
import { rejections } from './rejections.ts';

/** What one holds, and what happens between the two: sessions and their agendas and reviews, themes, learning goals, experiments, pulses. */
export const reviews: Service = {
  name: 'reviews',
  topic: TOPICS.reviews,
  offers: offersOf(aggregates),
  rejections,
  members,
  subscribesTo: [TOPICS.contracts],
  handlesOnly: [],
  keepsJournal: false,
  projections: [],
  routes: () => [],
};
