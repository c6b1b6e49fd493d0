import { momentKind } from '@alliance/facts/moment';
import { day, instant } from '@alliance/facts/vocabulary';
import { z } from 'zod';
import type { Noticed } from '../../measures/sharing-lag.ts';
import type { OwnReadModel } from '../../own/own-read-model.ts';
import { ofOneself, oneselfOf } from '../../own/of-oneself.ts';
import type { ResponseOf } from '../../pair/response.ts';
import type { MomentPast } from '../past/moments.ts';
import { isBeside, letGoAt, lyingOf, presentNoting, sharingOf, type Lying } from '../reading/moment.ts';
import { waysOf, waysOfMoments } from './ways.ts';

const noting = { kind: momentKind, noticedOn: day, text: z.string() };

const moment = z
  .strictObject({
    momentId: z.string(),
    revision: z.string(),
    ...noting,
    concerns: z.string().optional().meta({ description: 'The alliance that it concerns.' }),
    notedOn: day,
    before: z
      .array(z.strictObject({ at: instant, ...noting }))
      .meta({ description: 'What stood there before it was put right, the first first.' }),
    avoided: z.array(z.strictObject({ at: instant, noticedOn: day, text: z.string().optional() })),
    is: z.enum(['held', 'shared', 'let-go']),
    since: day,
    shared: z
      .strictObject({
        allianceId: z.string(),
        sessionId: z.string(),
        itemId: z.string(),
        text: z.string(),
        discloseNoticedOn: z.boolean(),
      })
      .optional()
      .meta({ description: 'What the other got of it.' }),
    lying: z
      .strictObject({
        noticedAfter: z.int().min(0),
        sharedIn: z.int().min(1).optional(),
        lag: z.int().min(0),
      })
      .optional()
      .meta({ description: 'By the sessions of the pair beside which it is read.' }),
  })
  .meta({ id: 'Moment', description: 'What somebody noticed in themselves. Read by them alone.' });

export const notKnowing = z
  .strictObject({
    ...ofOneself,
    moments: z.array(moment).meta({ description: 'In the order in which they were noted.' }),
    ways: waysOfMoments.optional(),
  })
  .meta({ id: 'NotKnowingDocument', description: 'The moments that somebody noticed, for them alone.' });

export type NotKnowing = ResponseOf<typeof notKnowing>;

const becameOf = (past: MomentPast, lying: Lying | undefined): Noticed['became'] => {
  if (lying) return lying.became;
  return sharingOf(past) ? 'shared' : letGoAt(past) === undefined ? 'held' : 'let-go';
};

const momentOf = (seen: OwnReadModel, past: MomentPast): NotKnowing['moments'][number] => {
  const { at: notedAt, kind, noticedOn, text, concerns } = presentNoting(past);
  const lying = seen.pair && lyingOf(past, seen.pair);
  const is = becameOf(past, lying);
  const shared = is === 'shared' ? sharingOf(past) : undefined;
  return {
    momentId: past.id,
    revision: seen.revisionOf(`moment-${past.id}`),
    kind,
    noticedOn,
    text,
    concerns,
    notedOn: seen.dayOf(past.notings[0].at),
    before: past.notings
      .slice(0, -1)
      .map((was) => ({ at: was.at, kind: was.kind, noticedOn: was.noticedOn, text: was.text })),
    avoided: past.avoided.map((each) => ({ ...each })),
    is,
    since: seen.dayOf(past.steps.at(-1)?.at ?? notedAt),
    shared: shared && {
      allianceId: shared.allianceId,
      sessionId: shared.sessionId,
      itemId: shared.itemId,
      text: shared.text,
      discloseNoticedOn: shared.discloseNoticedOn,
    },
    lying: lying && { noticedAfter: lying.noticedAfter, sharedIn: lying.sharedIn, lag: lying.lag },
  };
};

export const notKnowingOf = (seen: OwnReadModel): NotKnowing => {
  const { pair } = seen;
  const moments = [...seen.past.moments.values()].filter(
    (each) => pair === undefined || isBeside(each, pair.allianceId),
  );
  return {
    ...oneselfOf(seen),
    moments: moments.map((each) => momentOf(seen, each)),
    ways: pair && waysOf(moments.map((each) => lyingOf(each, pair))),
  };
};
