import { msg } from '@lingui/core/macro';
import { nameOf } from '../../../pair/narrative/for-both.ts';
import type { EventsInWords } from '../../../pair/narrative/kinds.ts';
import { inPieces, own } from '../../../pair/narrative/sentence.ts';

export const questionEvents = {
  'question-kept': ({ params: { by, text } }, story) => {
    const question = own(text);
    return inPieces(msg`${nameOf(story, by)} kept a question: ${question}`);
  },
  'question-answered': ({ params: { by, text } }, story) => {
    const question = own(text);
    return inPieces(msg`${nameOf(story, by)} found an answer, for now: ${question}`);
  },
} satisfies Partial<EventsInWords>;
