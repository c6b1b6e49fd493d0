import {
  commitmentAnswered,
  sessionCalledOff,
  sessionCorrected,
  sessionPutBack,
  sessionRecordedInError,
  sessionReviewAddedTo,
  sessionReviewRewritten,
  sessionScheduled,
} from '@alliance/facts/session';
import { on, type DatedFact } from './pair-history.ts';
import { AMARA, JUDITH, meet, session } from './people.ts';

/** What two people do about what was recorded wrongly, or worded too soon, each in a line. For specs. */
export const correct = (
  number: number,
  day: string,
  heldOn: string,
  { by = AMARA, minutes = 75, mode = 'video' as 'video' | 'phone' | 'in-person' } = {},
): readonly DatedFact[] =>
  on(day, sessionCorrected({ by, sessionId: session(number), at: `${heldOn}T14:00:00Z`, minutes, mode }));

export const recordInError = (number: number, day: string, by = AMARA, why?: string): readonly DatedFact[] =>
  on(day, sessionRecordedInError({ by, sessionId: session(number), why }));

export const putBack = (number: number, day: string, by = JUDITH): readonly DatedFact[] =>
  on(day, sessionPutBack({ by, sessionId: session(number) }));

export const plan = (number: number, day: string, startsOn: string, by = JUDITH): readonly DatedFact[] => {
  const at = `${startsOn}T14:00:00Z`;
  return on(day, sessionScheduled({ by, sessionId: session(number), at, minutes: 60, mode: 'phone' }));
};

export const callOff = (number: number, day: string, by = JUDITH, why?: string): readonly DatedFact[] =>
  on(day, sessionCalledOff({ by, sessionId: session(number), why }));

export const rewrite = (by: string, number: number, day: string, learning: string): readonly DatedFact[] =>
  on(
    day,
    sessionReviewRewritten({
      by,
      sessionId: session(number),
      learning,
      commitments: [],
      value: 4,
      recontractNeeded: false,
    }),
  );

export const addTo = (by: string, number: number, day: string, text: string): readonly DatedFact[] =>
  on(day, sessionReviewAddedTo({ by, sessionId: session(number), text }));

interface Answered {
  readonly of?: string;
  readonly index?: number;
  readonly words?: string;
}

export const answerCommitment = (
  by: string,
  number: number,
  day: string,
  state: 'done' | 'not-yet' | 'let-go',
  { of = AMARA, index = 0, words }: Answered = {},
): readonly DatedFact[] =>
  on(day, commitmentAnswered({ by, sessionId: session(number), of, index, state, words }));

/** At the end of a year: each of these once. */
export const puttingRight: readonly DatedFact[] = [
  ...rewrite(JUDITH, 3, '2025-06-28', 'that I hurry less'),
  ...addTo(AMARA, 1, '2025-06-28', 'It was the window.'),
  ...answerCommitment(JUDITH, 1, '2025-06-28', 'not-yet'),
  ...plan(5, '2025-06-28', '2025-07-02'),
  ...callOff(5, '2025-06-29', JUDITH, 'the trains'),
  ...meet(6, '2025-06-29'),
  ...recordInError(6, '2025-06-30'),
  ...putBack(6, '2025-06-30'),
  ...recordInError(6, '2025-06-30', JUDITH, 'it was a dream'),
  ...correct(4, '2025-06-30', '2025-06-17'),
];
