import {
  growthAnswered,
  growthCorrected,
  growthPlaced,
  growthRetracted,
  type GrowthDimension,
} from '@alliance/facts/practitioner';
import { on, uuid, type DatedFact } from './pair-history.ts';
import { AMARA, JUDITH } from './people.ts';

export const placing = (number: number): string => uuid(800 + number);

interface Said {
  readonly words?: string;
  readonly position?: number;
  readonly why?: string;
}

export const place = (
  by: string,
  number: number,
  dimension: GrowthDimension,
  day: string,
  { words, position }: Said,
): readonly DatedFact[] =>
  on(`${day}T19:00`, growthPlaced({ by, placingId: placing(number), dimension, words, position }));

export const answerPlacing = (by: string, number: number, day: string, said: Said): readonly DatedFact[] =>
  on(
    `${day}T19:10`,
    growthAnswered({ by, placingId: placing(number), words: said.words, position: said.position }),
  );

export const correctPlacing = (by: string, number: number, day: string, said: Said): readonly DatedFact[] =>
  on(`${day}T19:20`, growthCorrected({ by, placingId: placing(number), ...said }));

export const retractPlacing = (by: string, number: number, day: string, why?: string): readonly DatedFact[] =>
  on(`${day}T19:30`, growthRetracted({ by, placingId: placing(number), why }));

/** What the two of a year place and answer: put right, taken out, in words alone, by either. */
export const growing: readonly DatedFact[] = [
  ...place(AMARA, 1, 'trusting', '2025-02-20', {
    words: 'I said what I had meant to leave out.',
    position: 4,
  }),
  ...answerPlacing(JUDITH, 1, '2025-02-21', { position: 6 }),
  ...place(AMARA, 2, 'aware-of-impact', '2025-03-02', { words: 'I don’t know what I leave behind.' }),
  ...place(AMARA, 3, 'trusting', '2025-05-20', { position: 8 }),
  ...correctPlacing(AMARA, 3, '2025-05-21', { position: 7, why: 'I had pressed another.' }),
  ...place(JUDITH, 4, 'curious', '2025-05-22', { words: 'I ask in order to arrive.', position: 5 }),
  ...answerPlacing(AMARA, 4, '2025-05-23', { words: 'You do wait.', position: 7 }),
  ...retractPlacing(AMARA, 4, '2025-05-24', 'That was another day.'),
  ...place(AMARA, 5, 'reflective', '2025-05-25', { position: 2 }),
  ...retractPlacing(AMARA, 5, '2025-05-26'),
];
