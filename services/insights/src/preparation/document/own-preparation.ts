import { towards } from '@alliance/facts/preparation';
import { day, eye, instant } from '@alliance/facts/vocabulary';
import { z } from 'zod';
import { presentNoting } from '../../moment/reading/moment.ts';
import type { OwnReadModel } from '../../own/own-read-model.ts';
import type { ResponseOf } from '../../pair/response.ts';
import type { CoachingPast, LookedBack, PreparationPast } from '../past/preparations.ts';
import { presentHardest, presentLookedBack } from '../reading/preparation.ts';

const lookedBack = {
  clientAlias: z.string(),
  coachedOn: day,
  wentWell: z.string().optional(),
  less: z.string().optional(),
  eyes: z.array(eye),
};

const coaching = z
  .strictObject({
    coachingId: z.string(),
    ...lookedBack,
    before: z
      .array(z.strictObject({ at: instant, ...lookedBack }))
      .meta({ description: 'What stood there before it was put right, the first first.' }),
  })
  .meta({ id: 'CoachingLookedBackOn' });

export const preparation = z
  .strictObject({
    preparationId: z.string(),
    startedOn: day,
    towards: towards.optional(),
    coachings: z.array(coaching).meta({ description: 'In the order in which they were looked back on.' }),
    hardest: z
      .strictObject({
        text: z.string(),
        on: day,
        momentId: z.string().optional().meta({ description: 'A moment that was noted in these very words.' }),
      })
      .optional()
      .meta({ description: 'What they would least like to bring.' }),
    completed: z.strictObject({ on: day, minutes: z.int().optional() }).optional(),
  })
  .meta({ id: 'Preparation', description: 'What somebody prepared. Read by them alone.' });

export type Preparation = ResponseOf<typeof preparation>;

const saidOf = ({ clientAlias, coachedOn, wentWell, less, eyes }: LookedBack) => ({
  clientAlias,
  coachedOn,
  wentWell,
  less,
  eyes: [...eyes],
});

const coachingOf = (past: CoachingPast): ResponseOf<typeof coaching> => ({
  coachingId: past.id,
  ...saidOf(presentLookedBack(past)),
  before: past.wordings.slice(0, -1).map((was) => ({ at: was.at, ...saidOf(was) })),
});

const hardestOf = (seen: OwnReadModel, past: PreparationPast): Preparation['hardest'] => {
  const [text, latest] = [presentHardest(past), past.hardest.at(-1)];
  if (text === undefined || !latest) return undefined;
  const moment = [...seen.past.moments.values()].find((each) =>
    [each.notings[0], presentNoting(each)].some((noted) => noted.text === text),
  );
  return { text, on: seen.dayOf(latest.at), momentId: moment?.id };
};

export const preparationOf = (seen: OwnReadModel, past: PreparationPast): Preparation => ({
  preparationId: past.id,
  startedOn: seen.dayOf(past.startedAt),
  towards: past.towards && { ...past.towards },
  coachings: [...past.coachings.values()].map(coachingOf),
  hardest: hardestOf(seen, past),
  completed: past.completed && {
    on: seen.dayOf(past.completed.at),
    minutes: past.completed.minutes,
  },
});
