import { z } from 'zod';
import { ofThePair, sealed, type FactOf } from './fact.ts';
import { depth, eye, id, label, member, supervisionFunction, themeFamily, words } from './vocabulary.ts';

const touch = {
  themeId: id,
  sessionId: id,
  depth: sealed(depth),
  /** The member who first named the theme in that session. */
  namedBy: member,
  function: supervisionFunction,
  eye,
  /** What was said of it, in a few words. */
  words: sealed(words.optional()),
};

export const themeNamed = ofThePair('ThemeNamed', {
  themeId: id,
  label: sealed(label),
  family: themeFamily,
});
/** One member's reading of how deep a theme went; it counts once the other agrees (`ThemeTouched`). */
export const themeTouchOffered = ofThePair('ThemeTouchOffered', touch);
/** A theme was touched in a session, at a depth that both members agreed. */
export const themeTouched = ofThePair('ThemeTouched', touch);
/**
 * One member would put a touch right that both had agreed. It counts as it was until the other agrees to this
 * very correction; a further one, by either, takes its place.
 */
export const themeTouchCorrectionOffered = ofThePair('ThemeTouchCorrectionOffered', {
  correctionId: id,
  ...touch,
  why: sealed(words.optional()),
});
/** One member says that a theme did not come up in that session after all. */
export const themeTouchRetractionOffered = ofThePair('ThemeTouchRetractionOffered', {
  correctionId: id,
  themeId: id,
  sessionId: id,
  why: sealed(words.optional()),
});
/** A touch was put right, agreed by both. What it was before stays in the log. */
export const themeTouchCorrected = ofThePair('ThemeTouchCorrected', { correctionId: id, ...touch });
/** Both agree that the theme did not come up in that session. */
export const themeTouchRetracted = ofThePair('ThemeTouchRetracted', {
  correctionId: id,
  themeId: id,
  sessionId: id,
});
/** What was offered for a theme and a session is off the table: taken back by who offered it, or left so by the other. */
export const themeTouchOfferDropped = ofThePair('ThemeTouchOfferDropped', { themeId: id, sessionId: id });
export const themesMerged = ofThePair('ThemesMerged', { from: z.array(id).min(1).max(20), into: id });
export const themeRelabelled = ofThePair('ThemeRelabelled', { themeId: id, label: sealed(label) });
export const themeIntegrationOffered = ofThePair('ThemeIntegrationOffered', { themeId: id });
/** Both members see the theme as integrated. */
export const themeIntegrated = ofThePair('ThemeIntegrated', { themeId: id });

export const themeFacts = [
  themeNamed,
  themeTouchOffered,
  themeTouched,
  themeTouchCorrectionOffered,
  themeTouchRetractionOffered,
  themeTouchCorrected,
  themeTouchRetracted,
  themeTouchOfferDropped,
  themesMerged,
  themeRelabelled,
  themeIntegrationOffered,
  themeIntegrated,
] as const;
export type ThemeFact = FactOf<(typeof themeFacts)[number]>;
