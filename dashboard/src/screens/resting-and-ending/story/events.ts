import { t } from '@lingui/core/macro';
import { WHAT } from '../../../pair/ending/what-ends.ts';
import { nameOf } from '../../../pair/narrative/for-both.ts';
import type { EventsInWords } from '../../../pair/narrative/kinds.ts';

export const endingEvents = {
  'ending-proposed': ({ params: { by, of } }, story) => [t`${nameOf(story, by)} proposed to end ${WHAT[of]}`],
  'ending-agreed': ({ params: { by, of } }, story) => [t`${nameOf(story, by)} agreed to end ${WHAT[of]}`],
  'ending-answered': ({ params: { by, of } }, story) => [
    t`${nameOf(story, by)} answered what was proposed, to end ${WHAT[of]}`,
  ],
  'ending-withdrawn': ({ params: { by, of } }, story) => [
    t`${nameOf(story, by)} took back the proposal to end ${WHAT[of]}`,
  ],
  'learning-summary-written': ({ params: { by } }, story) => [t`${nameOf(story, by)} wrote what it taught`],
  ended: () => [t`We brought it to an end`],
} satisfies Partial<EventsInWords>;
