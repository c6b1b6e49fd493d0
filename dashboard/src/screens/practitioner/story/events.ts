import type { StoryEvent } from '@alliance/api-client/generated/api';
import { msg } from '@lingui/core/macro';
import { nameOf, type Read } from '../../../pair/narrative/for-both.ts';
import type { EventsInWords } from '../../../pair/narrative/kinds.ts';
import { inPieces } from '../../../pair/narrative/sentence.ts';
import { list } from '../../../words/counts.ts';
import { NAMES } from '../dimensions.ts';

type Said = Extract<StoryEvent, { params: { lines: unknown } }>;

const linesOf = ({ params }: Said) => list(params.lines.map((each) => NAMES[each]));

export const growthEvents = {
  'growth-placed': (event, story: Read) =>
    inPieces(msg`${nameOf(story, event.params.by)} said how growing goes: ${linesOf(event)}`),
  'growth-answered': (event, story: Read) =>
    inPieces(msg`${nameOf(story, event.params.by)} answered how they see it: ${linesOf(event)}`),
  'growth-corrected': ({ params }, story) =>
    inPieces(msg`${nameOf(story, params.by)} put right what stood at ${NAMES[params.dimension]}`),
  'growth-taken-out': ({ params }, story) =>
    inPieces(msg`${nameOf(story, params.by)} took out what stood at ${NAMES[params.dimension]}`),
} satisfies Partial<EventsInWords>;
