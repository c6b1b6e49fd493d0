import { verb, type Command } from '@alliance/decider/aggregate';
import { reject, type Decision } from '@alliance/decider/decider';
import { calendarNamingChosen, type CalendarFact } from '@alliance/facts/calendar';
import type { z } from 'zod';
import { forOneself } from '../policies/for-oneself.ts';
import type { Calendar } from './decider.ts';

const body = calendarNamingChosen.schema.pick({ naming: true });
export type ChooseNaming = z.infer<typeof body>;

export const chooseNaming = verb({
  body,
  summary: 'Choose how entries in my calendar name whom I meet: not at all, by initials, or by name.',
  decide: forOneself(
    (
      { by, naming }: Command<ChooseNaming>,
      calendar: Calendar,
    ): Decision<CalendarFact, 'nothing-would-change'> =>
      calendar.naming === naming ? reject('nothing-would-change') : [calendarNamingChosen({ by, naming })],
  ),
});
