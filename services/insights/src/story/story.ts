import { day } from '@alliance/facts/vocabulary';
import { z } from 'zod';
import type { Seen } from '../pair/looking.ts';
import { ofThePair, pairOf } from '../pair/of-the-pair.ts';
import type { Sent } from '../pair/sent.ts';
import { agreementRow, agreementRowOf } from '../agreement/story/row.ts';
import { attention } from './attention.ts';
import { awaitingYou } from './awaiting-you.ts';
import { beat } from './beat.ts';
import { beatsOf } from './beats.ts';
import { eventsOf, MOST_EVENTS } from './events.ts';
import { agencyRow, agencyRowOf, goalsRow, goalsRowOf } from './measure-rows.ts';
import { reviewedOf, reviewedSession } from '../session/story/reviewed-row.ts';
import { sharedRow, sharedRowOf } from '../alliance/story/shared-row.ts';
import { storyEvent } from './story-event.ts';
import { tellingOf } from './telling.ts';
import { themeThread, threadOf } from '../theme/story/threads.ts';
import { worthALook } from './worth-a-look.ts';

const rows = z
  .strictObject({
    agreement: agreementRow,
    shared: sharedRow,
    reviewed: z.array(reviewedSession),
    themes: z.array(themeThread),
    goals: goalsRow,
    agency: agencyRow,
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

export type Story = Sent<typeof story>;

export const storyOf = (seen: Seen): Story => {
  const telling = tellingOf(seen);
  const isOver = seen.past.alliance.ended !== undefined;
  return {
    ...pairOf(seen),
    began: seen.began,
    rows: {
      agreement: agreementRowOf(seen),
      shared: sharedRowOf(seen),
      reviewed: telling.held.map((session) => reviewedOf(seen, session)),
      themes: telling.lines.flatMap((line) => threadOf(seen, line)),
      goals: goalsRowOf(seen, telling.points),
      agency: agencyRowOf(telling.agency),
    },
    beats: beatsOf(telling),
    attention: isOver ? [] : [...awaitingYou(telling), ...worthALook(telling)],
    events: eventsOf(telling),
  };
};
