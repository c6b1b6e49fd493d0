import { goalLevelWorded, goalRatingCorrected, goalRatingRetracted } from '@alliance/facts/goal';
import {
  themeTouchCorrected,
  themeTouchCorrectionOffered,
  themeTouchOfferDropped,
  themeTouchRetracted,
  themeTouchRetractionOffered,
} from '@alliance/facts/theme';
import { on, uuid, type DatedFact } from './pair-history.ts';
import { AMARA, goal, JUDITH, session, theme } from './people.ts';

export const correction = (number: number): string => uuid(600 + number);

interface Instead {
  readonly depth?: number;
  readonly words?: string;
  readonly why?: string;
  readonly namedBy?: string;
}

const other = (by: string): string => (by === AMARA ? JUDITH : AMARA);

/** One of the two says how a touch should have read. */
export const offerCorrection = (
  by: string,
  number: number,
  ofTheme: number,
  inSession: number,
  day: string,
  { depth = 3, words, why, namedBy = AMARA }: Instead = {},
): readonly DatedFact[] =>
  on(
    day,
    themeTouchCorrectionOffered({
      by,
      correctionId: correction(number),
      themeId: theme(ofTheme),
      sessionId: session(inSession),
      depth,
      namedBy,
      function: 'formative',
      eye: 4,
      words,
      why,
    }),
  );

/** The same, and the other agrees on the same day. */
export const correctTouch = (
  by: string,
  number: number,
  ofTheme: number,
  inSession: number,
  day: string,
  instead: Instead = {},
): readonly DatedFact[] => [
  ...offerCorrection(by, number, ofTheme, inSession, `${day}T17:00`, instead),
  ...on(
    `${day}T17:10`,
    themeTouchCorrected({
      by: other(by),
      correctionId: correction(number),
      themeId: theme(ofTheme),
      sessionId: session(inSession),
      depth: instead.depth ?? 3,
      namedBy: instead.namedBy ?? AMARA,
      function: 'formative',
      eye: 4,
      words: instead.words,
    }),
  ),
];

export const offerRetraction = (
  by: string,
  number: number,
  ofTheme: number,
  inSession: number,
  day: string,
  why?: string,
): readonly DatedFact[] => {
  const where = { themeId: theme(ofTheme), sessionId: session(inSession) };
  return on(day, themeTouchRetractionOffered({ by, correctionId: correction(number), ...where, why }));
};

/** It did not come up after all, and the other agrees on the same day. */
export const retractTouch = (
  by: string,
  number: number,
  ofTheme: number,
  inSession: number,
  day: string,
): readonly DatedFact[] => [
  ...offerRetraction(by, number, ofTheme, inSession, `${day}T17:00`),
  ...on(
    `${day}T17:10`,
    themeTouchRetracted({
      by: other(by),
      correctionId: correction(number),
      themeId: theme(ofTheme),
      sessionId: session(inSession),
    }),
  ),
];

export const dropOffer = (
  by: string,
  ofTheme: number,
  inSession: number,
  day: string,
): readonly DatedFact[] =>
  on(day, themeTouchOfferDropped({ by, themeId: theme(ofTheme), sessionId: session(inSession) }));

export const correctRating = (
  by: string,
  ofGoal: number,
  level: number,
  inSession: number,
  day: string,
  why?: string,
): readonly DatedFact[] =>
  on(
    `${day}T17:20`,
    goalRatingCorrected({ by, goalId: goal(ofGoal), sessionId: session(inSession), level, why }),
  );

export const retractRating = (
  by: string,
  ofGoal: number,
  inSession: number,
  day: string,
): readonly DatedFact[] =>
  on(`${day}T17:30`, goalRatingRetracted({ by, goalId: goal(ofGoal), sessionId: session(inSession) }));

export const wordLevel = (
  by: string,
  ofGoal: number,
  level: number,
  text: string,
  day: string,
): readonly DatedFact[] => on(`${day}T16:45`, goalLevelWorded({ by, goalId: goal(ofGoal), level, text }));
