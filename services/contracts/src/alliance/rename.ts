import { verb, type Command } from '@alliance/decider/aggregate';
import { reject, type Decision } from '@alliance/decider/decider';
import { memberRenamed, type AllianceFact } from '@alliance/facts/alliance';
import type { z } from 'zod';
import type { Formed } from './decider.ts';
import { betweenTheTwo } from './formed.ts';

const body = memberRenamed.schema.pick({ name: true });
export type Rename = z.infer<typeof body>;

/** From now on. What was signed keeps the name that it was signed with. */
export const rename = verb({
  body,
  summary: 'Go by another name from now on.',
  decide: betweenTheTwo(
    ({ by, name }: Command<Rename>, alliance: Formed): Decision<AllianceFact, 'nothing-would-change'> =>
      alliance.names[by] === name ? reject('nothing-would-change') : [memberRenamed({ by, name })],
  ),
});
