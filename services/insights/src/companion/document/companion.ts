import { z } from 'zod';
import { companionReciprocity } from '../../measures/companion-reciprocity.ts';
import { rounded } from '../../measures/rounded.ts';
import { ofThePair, pairOf } from '../../pair/of-the-pair.ts';
import { roleOf, type ReadModel } from '../../pair/read-model.ts';
import type { ResponseOf } from '../../pair/response.ts';
import type { Deed } from '../../past/deed.ts';
import { heldIn } from '../../session/reading/held-sessions.ts';
import { refTo, sessionRef } from '../../session/reading/session-ref.ts';
import type { ObservationPast } from '../past/companion.ts';
import { broughtByCoach } from '../reading/brought.ts';
import { lastSixIn, sharingsIn, type Sharing } from '../reading/sharings.ts';
import {
  brought,
  observation,
  ownLearning,
  type ObservationResponse,
  type OwnLearningResponse,
} from './sharing.ts';

const count = z.int().min(0);

export const companion = z
  .strictObject({
    ...ofThePair,
    sessions: z.array(
      sessionRef.extend({
        coach: count.meta({ description: 'Of the last six, how many the coach brought something to.' }),
        supervisor: count.meta({ description: 'And after how many the supervisor laid down their own.' }),
        inAnswer: count.meta({ description: 'Some of which answered something.' }),
      }),
    ),
    brought: z.array(brought).meta({ description: 'By the coach, by its day: what can be answered.' }),
    sharings: z.array(ownLearning).meta({ description: 'In the order in which they were laid down.' }),
    observations: z.array(observation),
    reciprocity: z
      .strictObject({
        sharings: count,
        sessions: z.int().min(1),
        perSession: z.number(),
        inAnswer: count,
        share: z.number().optional().meta({ description: 'Of the sharings; absent while there is none.' }),
      })
      .optional()
      .meta({ description: 'Absent before the first session.' }),
  })
  .meta({
    id: 'CompanionDocument',
    description: 'What the two are to each other as companions in learning.',
  });

export type Companion = ResponseOf<typeof companion>;

const deed = (seen: ReadModel, { by, at }: Deed) => ({ by: roleOf(seen, by), on: seen.dayOf(at) });

const saidTo = (seen: ReadModel, answers: Sharing['past']['answers']) =>
  answers.map(({ text, ...each }) => ({ ...deed(seen, each), text }));

const sharingResponse = (
  seen: ReadModel,
  { past, now, on, answers, session }: Sharing,
): OwnLearningResponse => ({
  sharingId: past.id,
  revision: seen.revisionOf(`companion-${past.id}`),
  by: roleOf(seen, now.by),
  on,
  kind: now.kind,
  text: now.text,
  why: now.why,
  session: session?.number,
  to: answers,
  inResponseTo: now.inResponseTo,
  before: past.said.slice(0, -1).map(({ at, kind, text }) => ({ on: seen.dayOf(at), kind, text })),
  answers: saidTo(seen, past.answers),
});

const observationResponse = (seen: ReadModel, past: ObservationPast): ObservationResponse => {
  const [first] = past.said;
  const now = past.said.at(-1) ?? first;
  return {
    sharingId: past.id,
    revision: seen.revisionOf(`companion-${past.id}`),
    ...deed(seen, first),
    quality: now.quality,
    text: now.text,
    why: now.why,
    before: past.said.slice(0, -1).map(({ at, quality, text }) => ({ on: seen.dayOf(at), quality, text })),
    answers: saidTo(seen, past.answers),
  };
};

const reciprocityOf = (sharings: readonly Sharing[], sessions: number): Companion['reciprocity'] => {
  const told = companionReciprocity(
    sharings.map(({ answers }) => ({ inAnswer: answers !== undefined })),
    sessions,
  );
  if (!told) return undefined;
  const { perSession, share } = told;
  return {
    ...told,
    perSession: rounded(perSession, 2),
    share: share === undefined ? undefined : rounded(share, 2),
  };
};

export const companionOf = (seen: ReadModel): Companion => {
  const sharings = sharingsIn(seen);
  const lastSix = lastSixIn(seen);
  const held = heldIn(seen);
  return {
    ...pairOf(seen),
    sessions: held.map((each, place) => ({
      ...refTo(each),
      ...(lastSix[place] ?? { coach: 0, supervisor: 0, inAnswer: 0 }),
    })),
    brought: broughtByCoach(seen),
    sharings: sharings.map((each) => sharingResponse(seen, each)),
    observations: [...seen.past.companion.values()].flatMap((each) =>
      each.as === 'observation' ? [observationResponse(seen, each)] : [],
    ),
    reciprocity: reciprocityOf(sharings, held.length),
  };
};
