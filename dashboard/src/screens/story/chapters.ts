import type { StoryDocument } from '@alliance/api-client/generated/api';
import type { EventsInWords, Questions, RecordsInWords } from '../../pair/telling/kinds.ts';
import type { Sentence } from '../../pair/telling/sentence.ts';
import { agreementEvents } from '../agreement/story/events.ts';
import { agreementQuestions } from '../agreement/story/questions.ts';
import { agreementRecords } from '../agreement/story/records.ts';
import { agreement } from '../agreement/story/sentences.ts';
import { pulseEvents } from '../alliance/story/events.ts';
import { pulseQuestions } from '../alliance/story/questions.ts';
import { pulseRecords } from '../alliance/story/records.ts';
import { pulses } from '../alliance/story/sentences.ts';
import { experimentEvents } from '../experiments/story/events.ts';
import { experimentRecords } from '../experiments/story/records.ts';
import { experiments } from '../experiments/story/sentences.ts';
import { goalEvents } from '../goals/story/events.ts';
import { goalRecords } from '../goals/story/records.ts';
import { goals } from '../goals/story/sentences.ts';
import { endingEvents } from '../resting-and-ending/story/events.ts';
import { endingQuestions } from '../resting-and-ending/story/questions.ts';
import { ended } from '../resting-and-ending/story/sentences.ts';
import { reviewEvents } from '../review/story/events.ts';
import { reviewQuestions } from '../review/story/questions.ts';
import { reviewRecords } from '../review/story/records.ts';
import { sharingEvents } from '../sharing/story/events.ts';
import { sharingRecords } from '../sharing/story/records.ts';
import { assumptions } from '../sharing/story/sentences.ts';
import { themeEvents } from '../themes/story/events.ts';
import { themeQuestions } from '../themes/story/questions.ts';
import { themes } from '../themes/story/sentences.ts';

/* The story is a list of chapters: what each contributes lies in its own folder. */

/** What happened, in a line, whatever it was. */
export const EVENTS: EventsInWords = {
  ...sharingEvents,
  ...agreementEvents,
  ...reviewEvents,
  ...themeEvents,
  ...goalEvents,
  ...experimentEvents,
  ...pulseEvents,
  ...endingEvents,
};

/** What asks for attention. */
export const QUESTIONS: Questions = {
  ...agreementQuestions,
  ...reviewQuestions,
  ...themeQuestions,
  ...pulseQuestions,
  ...endingQuestions,
};

/** What phrases rest on. */
export const RECORDS: RecordsInWords = {
  ...sharingRecords,
  ...agreementRecords,
  ...reviewRecords,
  ...goalRecords,
  ...experimentRecords,
  ...pulseRecords,
};

type Teller = (story: StoryDocument) => readonly Sentence[];

/** Who tells, paragraph by paragraph, once the beginning is told. */
export const PARAGRAPHS: readonly (readonly Teller[])[] = [
  [themes, experiments],
  [agreement, assumptions],
  [goals, pulses, ended],
];
