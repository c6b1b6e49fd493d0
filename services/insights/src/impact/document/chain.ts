import { day } from '@alliance/facts/vocabulary';
import { z } from 'zod';
import type { PartOf } from '../../measures/impact-chain.ts';
import { rounded } from '../../measures/rounded.ts';
import type { ReadModel } from '../../pair/read-model.ts';
import type { ResponseOf } from '../../pair/response.ts';
import { heldIn } from '../../session/reading/held-sessions.ts';
import { chainOf } from '../reading/chain.ts';
import { toldIn } from '../reading/note.ts';

const partOf = z
  .strictObject({
    part: z.int().min(0),
    of: z.int().min(0),
    share: z.number().optional().meta({ description: 'part / of; two decimals, absent of none.' }),
  })
  .meta({ id: 'PartOf' });

export const impactChain = z
  .strictObject({
    notes: z.int().min(1),
    toldBy: z.strictObject({ coach: z.int().min(0), supervisor: z.int().min(0) }),
    from: day.meta({ description: 'The day of the first note.' }),
    to: day,
    sessions: z.int().min(0).meta({ description: 'Held in all; the window is all of them.' }),
    levels: partOf.meta({ description: 'Levels of which anything is told, of three.' }),
    practiceToClient: partOf.meta({ description: 'Notes of practice behind which one of a client stands.' }),
    clientToCommunity: partOf,
    echoed: partOf.meta({ description: 'Notes that the other recognises.' }),
  })
  .meta({ id: 'ImpactChain', description: 'Measure 8: as told, and never what came of what.' });

const response = ({ part, of, share }: PartOf) => ({
  part,
  of,
  share: share === undefined ? undefined : rounded(share, 2),
});

export const chainResponse = (seen: ReadModel): ResponseOf<typeof impactChain> | undefined => {
  const { impacts } = seen.past;
  const chain = chainOf(impacts);
  const told = [...impacts.values()].map(toldIn);
  const [first, last] = [told[0], told.at(-1)];
  if (!chain || !first || !last) return undefined;
  const toldBy = (role: 'coach' | 'supervisor') =>
    told.filter(({ by }) => by === seen.members[role].id).length;
  return {
    notes: told.length,
    toldBy: { coach: toldBy('coach'), supervisor: toldBy('supervisor') },
    from: seen.dayOf(first.at),
    to: seen.dayOf(last.at),
    sessions: heldIn(seen).length,
    levels: response(chain.levels),
    practiceToClient: response(chain.practiceToClient),
    clientToCommunity: response(chain.clientToCommunity),
    echoed: response(chain.echoed),
  };
};
