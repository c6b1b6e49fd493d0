import { msg } from '@lingui/core/macro';
import { nameOf } from '../../../pair/narrative/for-both.ts';
import type { EventsInWords } from '../../../pair/narrative/kinds.ts';
import { inPieces } from '../../../pair/narrative/sentence.ts';
import { list } from '../../../words/counts.ts';
import { NAMES } from '../dimensions.ts';

export const growthEvents = {
  'growth-placed': ({ params }, story) =>
    inPieces(msg`${nameOf(story, params.by)} placed: ${list(params.lines.map((each) => NAMES[each]))}`),
  'growth-answered': ({ params }, story) =>
    inPieces(msg`${nameOf(story, params.by)} answered: ${list(params.lines.map((each) => NAMES[each]))}`),
  'growth-corrected': ({ params }, story) =>
    inPieces(msg`${nameOf(story, params.by)} put right: ${NAMES[params.dimension]}`),
  'growth-taken-out': ({ params }, story) =>
    inPieces(msg`${nameOf(story, params.by)} took out: ${NAMES[params.dimension]}`),
} satisfies Partial<EventsInWords>;
