import { notFound } from '@alliance/platform/http/problem';
import { z } from 'zod';
import { asks } from '../narrative/ask.ts';
import { beats, events, type Chapter, type DocumentOfAPair } from '../narrative/chapter.ts';
import { session as oneSession, sessionOf } from './document/session.ts';
import { sessions, sessionsOf } from './document/sessions.ts';
import { metBeat, sessionBeat } from './story/beats.ts';
import { sessionEvent, sessionEvents } from './story/events.ts';
import { timeApart, timeApartOf } from './story/time-apart.ts';
import { review, reviewsOf, setOut, setOutOf } from './story/waiting.ts';

const documents: readonly DocumentOfAPair[] = [
  {
    name: 'sessions',
    summary: 'Our sessions, held, planned and missed, as of a day.',
    answer: sessions,
    draw: sessionsOf,
  },
  {
    name: 'session',
    path: 'sessions/:sessionId',
    params: z.object({ allianceId: z.uuid(), sessionId: z.uuid() }),
    summary: 'One session that was held, with its reviews.',
    answer: oneSession,
    draw: (seen, params) => {
      const document = sessionOf(seen, params['sessionId'] ?? '');
      if (!document) throw notFound();
      return document;
    },
  },
];

export const session = {
  documents,
  beats: beats(sessionBeat, { met: metBeat }),
  events: events(sessionEvent, sessionEvents),
  asks: [
    asks({
      turn: 'sealed',
      kinds: review,
      of: reviewsOf,
      screens: ['review'],
      screenOf: ({ params }) => (params.otherHasSealed ? 'review' : undefined),
    }),
    asks({ turn: 'set-out', kinds: setOut, of: setOutOf }),
    asks({ turn: 'time-apart', kinds: timeApart, of: timeApartOf }),
  ],
} as const satisfies Chapter;
