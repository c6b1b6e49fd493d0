import { TOPICS } from '@alliance/facts/catalogue';
import type { Service } from '@alliance/platform/service/service';
import { changes } from './api/changes.ts';
import { documentRoutes } from './api/documents.ts';

/** How a partnership evolves. It decides nothing: it listens, keeps a journal of each alliance, and folds it. */
export const insights: Service = {
  name: 'insights',
  offers: [],
  rejections: {},
  subscribesTo: [TOPICS.contracts, TOPICS.reviews],
  keepsJournal: true,
  projections: [],
  routes: documentRoutes,
  mounts: (running) => [changes(running)],
};
