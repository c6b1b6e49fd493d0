import { asks } from '../narrative/ask.ts';
import { beats, events, type Chapter } from '../narrative/chapter.ts';
import { allianceReview as answer, allianceReviewOf } from './document/alliance-review.ts';
import { toCloseWith, toCloseWithOf, toLookBack, toLookBackOf } from './story/asks.ts';
import { lookBackEvent, lookBackEvents } from './story/events.ts';

export const allianceReview = {
  documents: [
    {
      name: 'allianceReview',
      path: 'alliance-review',
      summary: 'How we look back at our alliance, as of a day.',
      answer,
      draw: allianceReviewOf,
    },
  ],
  beats: beats([], {}),
  events: events(lookBackEvent, lookBackEvents),
  asks: [
    asks({ turn: 'sealed', kinds: toLookBack, of: toLookBackOf, screens: ['alliance-review'] }),
    asks({ turn: 'quiet', kinds: toCloseWith, of: toCloseWithOf }),
  ],
} as const satisfies Chapter;
