import { beats, events, type Chapter } from '../narrative/chapter.ts';
import {
  assumptionsBeats,
  beganBeat,
  beginningBeats,
  learningHistoriesBeat,
} from './story/beginning-beats.ts';
import { endedBeat, endedBeats } from './story/ended-beat.ts';
import { allianceEvent, allianceEvents } from './story/events.ts';

/** How the two came together, and what each brought along. */
export const beginning = {
  documents: [],
  beats: beats(beginningBeats, {
    'came-together': (seen) => [...beganBeat(seen), ...learningHistoriesBeat(seen)],
    'worked-on': assumptionsBeats,
  }),
  events: events(allianceEvent, allianceEvents),
  asks: [],
} as const satisfies Chapter;

/** How it ended, and what each says it taught them. */
export const end = {
  documents: [],
  beats: beats(endedBeats, { ended: endedBeat }),
  events: events([], () => []),
  asks: [],
} as const satisfies Chapter;
