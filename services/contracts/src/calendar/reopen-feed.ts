import { verb, type Command } from '@alliance/decider/aggregate';
import { reject, type Decision } from '@alliance/decider/decider';
import { calendarFeedReopened, type CalendarFact } from '@alliance/facts/calendar';
import { z } from 'zod';
import { forOneself } from '../policies/for-oneself.ts';
import type { Calendar } from './decider.ts';

const body: z.ZodType<object> = z.strictObject({});

export const reopenFeed = verb({
  body,
  summary: 'Have the address again that I had stopped last; the one that I have stops.',
  decide: forOneself(
    ({ by }: Command<object>, { stopped }: Calendar): Decision<CalendarFact, 'no-feed-stopped'> =>
      stopped === undefined ? reject('no-feed-stopped') : [calendarFeedReopened({ by, feedId: stopped })],
  ),
});
