import { msg, t } from '@lingui/core/macro';
import { nameOf } from '../../../pair/narrative/for-both.ts';
import type { EventsInWords } from '../../../pair/narrative/kinds.ts';
import { inPieces, own } from '../../../pair/narrative/sentence.ts';

export const sharingEvents = {
  invited: ({ params: { by } }, story) => [
    t`${nameOf(story, by)} invited ${nameOf(story, by === 'coach' ? 'supervisor' : 'coach')}`,
  ],
  formed: ({ params: { by } }, story) => [t`${nameOf(story, by)} said yes`],
  'member-renamed': ({ params: { from, to } }) => [t`${from} goes by ${to} now`],
  'learning-history-shared': ({ params: { by } }, story) => [
    t`${nameOf(story, by)} told what has helped learning`,
  ],
  'assumption-surfaced': ({ params: { by, text } }, story) =>
    inPieces(msg`${nameOf(story, by)} brought an assumption: ${own(text)}`),
  'assumption-reframed': ({ params: { by, text } }, story) =>
    inPieces(msg`${nameOf(story, by)} saw an assumption anew: ${own(text)}`),
} satisfies Partial<EventsInWords>;
