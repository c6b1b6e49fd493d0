import { TOPICS } from '@alliance/facts/catalogue';
import type { ReminderMailer } from '@alliance/platform/ports/reminder-mailer';
import type { Service } from '@alliance/platform/service/service';
import { changes } from './api/changes.ts';
import { documentRoutes } from './api/documents.ts';
import { readModelsFrom } from './api/read-models.ts';
import { calendarFeed } from './calendar/feed.ts';
import { summariesFrom } from './my-pairs/summaries.ts';
import { mornings } from './reminders/mornings.ts';

/**
 * How a partnership evolves. It decides nothing: it listens, keeps a journal of each alliance, and folds it. What waits
 * it knows, so it is here that somebody is written to; without a mailer, nobody is.
 */
export const insightsWith = (mailer: ReminderMailer | undefined): Service => ({
  name: 'insights',
  offers: [],
  rejections: {},
  subscribesTo: [TOPICS.contracts, TOPICS.reviews],
  keepsJournal: true,
  projections: [],
  routes: documentRoutes,
  mounts: (running) => [changes(running), calendarFeed(running, readModelsFrom(running))],
  schedules: (running) =>
    mailer ? [mornings(running, summariesFrom(running, readModelsFrom(running)), mailer)] : [],
});

export const insights: Service = insightsWith(undefined);
