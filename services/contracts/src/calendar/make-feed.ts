import { verb, type Command } from '@alliance/decider/aggregate';
import type { Decision } from '@alliance/decider/decider';
import { calendarFeedMade, type CalendarFact } from '@alliance/facts/calendar';
import { z } from 'zod';
import { forOneself } from '../policies/for-oneself.ts';

const body: z.ZodType<object> = z.strictObject({});

export const makeFeed = verb({
  body,
  summary: 'Have an address by which a calendar reads my sessions; one that I had stops.',
  decide: forOneself(({ by, newId }: Command<object>): Decision<CalendarFact, never> => [
    calendarFeedMade({ by, feedId: newId }),
  ]),
});
