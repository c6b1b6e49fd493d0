import { verb, type Command } from '@alliance/decider/aggregate';
import { reject, type Decision } from '@alliance/decider/decider';
import { calendarFeedEnded, type CalendarFact } from '@alliance/facts/calendar';
import { z } from 'zod';
import { forOneself } from '../policies/for-oneself.ts';
import type { Calendar } from './decider.ts';

const body: z.ZodType<object> = z.strictObject({});

export const endFeed = verb({
  body,
  summary: 'Stop the address by which a calendar reads my sessions.',
  decide: forOneself(
    ({ by }: Command<object>, { feedId }: Calendar): Decision<CalendarFact, 'nothing-would-change'> =>
      feedId === undefined ? reject('nothing-would-change') : [calendarFeedEnded({ by })],
  ),
});
