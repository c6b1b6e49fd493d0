import { asks } from '../narrative/ask.ts';
import { beats, events, type Chapter } from '../narrative/chapter.ts';
import { alliance, allianceOf } from './document/alliance.ts';
import { apart, apartOf, sealed, sealedOf } from './story/asks.ts';
import { agencyBeat, distanceBeat, pulseBeat } from './story/beats.ts';
import { pulseEvent, pulseEvents } from './story/events.ts';

export const pulse = {
  practice: 'pulse',
  documents: [
    {
      name: 'alliance',
      summary: 'Our alliance and each one’s say in it, as of a day.',
      answer: alliance,
      draw: allianceOf,
    },
  ],
  beats: beats(pulseBeat, { stand: (seen) => [...distanceBeat(seen), ...agencyBeat(seen)] }),
  events: events(pulseEvent, pulseEvents),
  asks: [
    asks({
      turn: 'sealed',
      kinds: sealed,
      of: sealedOf,
      screens: ['alliance'],
      screenOf: ({ params }) => (params.otherHasSealed ? 'alliance' : undefined),
    }),
    asks({ turn: 'apart', kinds: apart, of: apartOf }),
  ],
} as const satisfies Chapter;
