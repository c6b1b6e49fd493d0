import { verb, type Command } from '@alliance/decider/aggregate';
import { reject, type Decision } from '@alliance/decider/decider';
import { memberZoneTold, type AllianceFact } from '@alliance/facts/alliance';
import { z } from 'zod';
import type { Formed } from './decider.ts';
import { betweenTheTwo } from './formed.ts';

const body = z.strictObject({
  /** Not the command's own zone: that is wherever its sender is just now, and a journey is nobody's news. */
  timeZone: memberZoneTold.schema.shape.zone,
});
export type TellZone = z.infer<typeof body>;

/** So that the other sees what a time is on the teller's clock. */
export const tellZone = verb({
  body,
  summary: 'Tell the other the time zone that you live by.',
  decide: betweenTheTwo(
    (command: Command<TellZone>, alliance: Formed): Decision<AllianceFact, 'nothing-would-change'> => {
      const { by, timeZone: zone } = command;
      return alliance.zones[by] === zone ? reject('nothing-would-change') : [memberZoneTold({ by, zone })];
    },
  ),
});
