import type { StoryChapter } from '../../../pair/narrative/kinds.ts';
import { AgencyRow } from './agency-row.tsx';
import { pulseEvents } from './events.ts';
import { pulseQuestions } from './questions.ts';
import { pulses } from './sentences.ts';

/** How our work seems to each of us. */
export const pulseChapter = {
  events: pulseEvents,
  questions: pulseQuestions,
  tells: { in: 'outcome', turn: 2, sentences: pulses },
  row: { id: 'agency', Row: AgencyRow },
} satisfies StoryChapter;
