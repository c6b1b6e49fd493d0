import { day } from '@alliance/facts/vocabulary';
import { z } from 'zod';
import { isUsed } from '../agreement/reading/practices.ts';
import { agreementRow, agreementRowOf } from '../agreement/story/row.ts';
import { lookedBack, lookedBackRowOf } from '../alliance-review/story/row.ts';
import { sharedRow, sharedRowOf } from '../alliance/story/shared-row.ts';
import { goalsRow, goalsRowOf } from '../goal/story/row.ts';
import type { ReadModel } from '../pair/read-model.ts';
import { ofThePair, pairOf } from '../pair/of-the-pair.ts';
import type { ResponseOf } from '../pair/response.ts';
import { agencyIn } from '../pulse/reading/revealed-pulses.ts';
import { agencyRow, agencyRowOf } from '../pulse/story/row.ts';
import { heldIn } from '../session/reading/held-sessions.ts';
import { reviewedOf, reviewedSession } from '../session/story/reviewed-row.ts';
import { linesIn } from '../theme/reading/theme-lines.ts';
import { themeThread, threadOf } from '../theme/story/threads.ts';
import { attention, attentionOf, type Attention } from './attention.ts';
import { beat, beatsOf } from './beat.ts';
import { eventsOf, MOST_EVENTS, storyEvent } from './events.ts';

const rows = z
  .strictObject({
    agreement: agreementRow,
    shared: sharedRow,
    reviewed: z.array(reviewedSession),
    lookedBack: z.array(lookedBack),
    themes: z.array(themeThread),
    goals: goalsRow,
    agency: agencyRow.optional().meta({ description: 'Absent where the two don’t use a pulse.' }),
  })
  .meta({ id: 'StoryRows' });

export const story = z
  .strictObject({
    ...ofThePair,
    began: day,
    rows,
    beats: z.array(beat),
    attention: z.array(attention),
    events: z.array(storyEvent).max(MOST_EVENTS),
  })
  .meta({
    id: 'StoryDocument',
    description:
      'Our story as of a day, for one viewer: what this viewer could see then, minus what was withdrawn since.',
  });

export type Story = ResponseOf<typeof story>;

const told = (seen: ReadModel, asked: Attention): Attention =>
  'since' in asked ? { ...asked, since: seen.dayOf(asked.since) } : asked;

export const storyOf = (seen: ReadModel): Story => {
  const isOver = seen.past.alliance.ended !== undefined;
  return {
    ...pairOf(seen),
    began: seen.began,
    rows: {
      agreement: agreementRowOf(seen),
      shared: sharedRowOf(seen),
      reviewed: heldIn(seen).map((session) => reviewedOf(seen, session)),
      lookedBack: lookedBackRowOf(seen),
      themes: linesIn(seen).flatMap((line) => threadOf(seen, line)),
      goals: goalsRowOf(seen),
      agency: isUsed(seen, 'pulse') ? agencyRowOf(agencyIn(seen)) : undefined,
    },
    beats: beatsOf(seen),
    attention: isOver ? [] : attentionOf(seen).map((asked) => told(seen, asked)),
    events: eventsOf(seen),
  };
};
