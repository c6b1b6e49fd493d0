import { asks } from '../narrative/ask.ts';
import { beats, events, type Chapter } from '../narrative/chapter.ts';
import { agreement as document, agreementOf } from './document/agreement.ts';
import { agreementBeat, agreementBeats, draftedBeat, openAmendmentBeats } from './story/beats.ts';
import { agreementEvent, agreementEvents } from './story/events.ts';
import { offered, offersOf } from './story/offers.ts';
import { answeredOn, onTheTable, onTheTableOf } from './story/on-the-table.ts';
import { drifting, driftOf, unspoken, unspokenOf } from './story/worth-a-look.ts';

export const agreement = {
  documents: [
    { name: 'agreement', summary: 'Our agreement as of a day.', answer: document, draw: agreementOf },
  ],
  beats: beats(agreementBeat, {
    agreed: (seen) => [
      ...draftedBeat(seen),
      ...agreementBeats(seen).filter(({ kind }) => kind === 'first-agreement'),
    ],
    changed: (seen) => [
      ...agreementBeats(seen).filter(({ kind }) => kind === 'agreement-changed'),
      ...openAmendmentBeats(seen),
    ],
  }),
  events: events(agreementEvent, agreementEvents),
  asks: [
    asks({
      turn: 'on-the-table',
      kinds: onTheTable,
      of: onTheTableOf,
      screens: ['story', 'agreement'],
      screenOf: answeredOn,
    }),
    asks({ turn: 'apart', kinds: drifting, of: driftOf }),
    asks({ turn: 'quiet', kinds: unspoken, of: unspokenOf }),
    asks({ turn: 'quiet', kinds: offered, of: offersOf }),
  ],
} as const satisfies Chapter;
