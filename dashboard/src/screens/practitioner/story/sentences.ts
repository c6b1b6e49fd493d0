import type { StoryDocument } from '@alliance/api-client/generated/api';
import { msg, plural } from '@lingui/core/macro';
import { nameOf } from '../../../pair/narrative/for-both.ts';
import { beatsOf, inPieces, opens, sentence, type Sentence } from '../../../pair/narrative/sentence.ts';
import { count, times } from '../../../words/counts.ts';

/** Who spoke of their growing, how often, and on how many lines. Which way a line goes, its page says. */
export const growth = (story: StoryDocument): Sentence[] =>
  beatsOf(story, 'growth').map((beat) => {
    const { of, placings, answered, lines } = beat.params;
    const name = nameOf(story, of);
    const other = nameOf(story, of === 'coach' ? 'supervisor' : 'coach');
    const on = plural(lines, { one: 'one line', other: `${count(lines)} lines` });
    const said =
      answered === 0
        ? msg`${name} spoke <0>${times(placings)} of growing, on ${on}</0>.`
        : msg`${name} spoke <0>${times(placings)} of growing, on ${on}</0>, and ${other} answered ${times(answered)}.`;
    return sentence([beat], ...inPieces(said, opens(beat)));
  });
