import { verb, type Command } from '@alliance/decider/aggregate';
import { reject, type Decision } from '@alliance/decider/decider';
import { timeZoneChosen, type OwnFact } from '@alliance/facts/own';
import { z } from 'zod';
import type { Settings } from './decider.ts';
import { forOneself } from '../policies/for-oneself.ts';

const body = z.strictObject({ timeZone: timeZoneChosen.schema.shape.zone });
export type ChooseTimeZone = z.infer<typeof body>;

export const chooseTimeZone = verb({
  body,
  summary: 'Choose the time zone that my days are in; null goes by the device that I read on.',
  decide: forOneself(
    (
      { by, timeZone: zone }: Command<ChooseTimeZone>,
      settings: Settings,
    ): Decision<OwnFact, 'nothing-would-change'> =>
      settings.zone === zone ? reject('nothing-would-change') : [timeZoneChosen({ by, zone })],
  ),
});
