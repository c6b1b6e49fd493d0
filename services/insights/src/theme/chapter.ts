import { asks } from '../narrative/ask.ts';
import { beats, events, type Chapter } from '../narrative/chapter.ts';
import { themes, themesOf } from './document/themes.ts';
import { emerging, emergingOf, offered, offeredOf, pattern, patternsOf } from './story/asks.ts';
import { themeBeat, themeBeats } from './story/beats.ts';
import { themeEvent, themeEvents } from './story/events.ts';

export const theme = {
  documents: [{ name: 'themes', summary: 'Our themes as of a day.', answer: themes, draw: themesOf }],
  beats: beats(themeBeat, { 'worked-on': themeBeats }),
  events: events(themeEvent, themeEvents),
  asks: [
    asks({ turn: 'offered', kinds: offered, of: offeredOf, screens: ['themes'] }),
    asks({ turn: 'pattern', kinds: pattern, of: patternsOf }),
    asks({ turn: 'quiet', kinds: emerging, of: emergingOf }),
  ],
} as const satisfies Chapter;
