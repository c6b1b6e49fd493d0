import { score } from '@alliance/facts/vocabulary';
import type { Role } from '@alliance/facts/vocabulary';
import { z } from 'zod';
import { isUsed } from '../../agreement/reading/practices.ts';
import { beforeAndAfter } from '../../measures/before-and-after.ts';
import type { ReadModel } from '../../pair/read-model.ts';
import type { ResponseOf } from '../../pair/response.ts';
import { heldIn } from '../../session/reading/held-sessions.ts';
import { worthOfSessions } from '../../session/reading/worth.ts';

const value = z.strictObject({ session: z.int().min(1), worth: score });
const side = z
  .strictObject({
    before: z.array(value),
    after: z.array(value),
    higher: z
      .int()
      .min(0)
      .meta({ description: 'Pairs of an earlier and a later session in which the later is higher.' }),
    same: z.int().min(0),
    lower: z.int().min(0),
    nap: z.number(),
    p: z.number().meta({ description: 'By exact permutation, one-sided.' }),
    smallestP: z.number().meta({ description: 'That these values could have reached.' }),
    ways: z.int().min(1),
    asFar: z.int().min(1),
  })
  .meta({ id: 'WorthBeforeAndAfter' });

export const worthBeforeAndAfter = z
  .strictObject({ version: z.int().min(2), coach: side.optional(), supervisor: side.optional() })
  .meta({
    id: 'BeforeAndAfterAVersion',
    description: 'Measure 13, of what sessions were worth before and after the latest version.',
  });

type BeforeAndAfter = ResponseOf<typeof worthBeforeAndAfter>;

/** Of the latest version that has three sessions on each side; after it, and never because of it. */
export const worthBeforeAndAfterOf = (seen: ReadModel): BeforeAndAfter | undefined => {
  const sessions = isUsed(seen, 'worth') ? worthOfSessions(seen, heldIn(seen)) : [];
  for (const { version, at } of seen.past.contract.versions.toReversed()) {
    if (version < 2) break;
    const on = seen.countedDayOf(at);
    const of = (role: Role): BeforeAndAfter[Role] => {
      const values = sessions.map(({ session, worth }) => ({
        countedOn: session.countedOn,
        value: { session: session.number, worth: worth[role] },
      }));
      const before = values.filter((each) => each.countedOn < on).map((each) => each.value);
      const after = values.filter((each) => each.countedOn >= on).map((each) => each.value);
      const found = beforeAndAfter(
        before.map(({ worth }) => worth),
        after.map(({ worth }) => worth),
      );
      if (!found) return undefined;
      const { higher, same, lower, nap, p, smallestP, ways, asFar } = found;
      return { before, after, higher, same, lower, nap, p, smallestP, ways, asFar };
    };
    const [coach, supervisor] = [of('coach'), of('supervisor')];
    if (coach && supervisor) return { version, coach, supervisor };
  }
  return undefined;
};
