import { z } from 'zod';
import { ofOneself, oneselfOf } from '../../own/of-oneself.ts';
import type { OwnReadModel } from '../../own/own-read-model.ts';
import type { ResponseOf } from '../../pair/response.ts';
import { earlierAt, preparationAt } from '../reading/preparation.ts';
import { preparation, preparationOf } from './own-preparation.ts';
import { couldCome, couldComeOf } from './what-could-come.ts';
import { nextOf, withTheOther, withTheOtherOf } from './with-the-other.ts';

const between = z.strictObject({ ...withTheOther, ...couldCome }).meta({
  id: 'BetweenYou',
  description: 'What the two have between them, and what of mine could come along.',
});

export const prepare = z
  .strictObject({
    ...ofOneself,
    preparation: preparation.optional().meta({
      description: 'For the next session; or one for none in particular. Absent until it was begun.',
    }),
    earlier: z.array(preparation).meta({ description: 'The latest first.' }),
    between: between.optional().meta({ description: 'Beside a pair.' }),
  })
  .meta({ id: 'PrepareDocument', description: 'What somebody prepares, for them alone.' });

export type Prepare = ResponseOf<typeof prepare>;

export const prepareOf = (seen: OwnReadModel): Prepare => {
  const { pair, past } = seen;
  const at = { allianceId: pair?.allianceId, sessionId: pair && nextOf(pair)?.id };
  const now = preparationAt(past.preparations, at);
  return {
    ...oneselfOf(seen),
    preparation: now && preparationOf(seen, now),
    earlier: earlierAt(past.preparations, at, now).map((each) => preparationOf(seen, each)),
    between: pair && { ...withTheOtherOf(pair), ...couldComeOf(seen, pair) },
  };
};
