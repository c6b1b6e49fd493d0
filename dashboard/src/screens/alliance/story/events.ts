import { plural, t } from '@lingui/core/macro';
import { nameOf } from '../../../pair/narrative/for-both.ts';
import type { EventsInWords } from '../../../pair/narrative/kinds.ts';
import { capital, count } from '../../../words/counts.ts';

export const pulseEvents = {
  'pulses-revealed': ({ params: { session } }) => [
    t`Both answered the eight statements after session ${session}`,
  ],
  'alliance-review-asked': ({ params: { by } }, story) => [
    t`${nameOf(story, by)} asked to look back at how we work`,
  ],
  'alliance-views-opened': () => [t`Both wrote how we work, and it opened together`],
  'alliance-review-closed': ({ params: { decisions } }) => [
    plural(decisions, {
      0: 'We looked back at how we work',
      one: 'We looked back at how we work, and decided one thing',
      other: `We looked back at how we work. ${capital(count(decisions))} decisions`,
    }),
  ],
} satisfies Partial<EventsInWords>;
