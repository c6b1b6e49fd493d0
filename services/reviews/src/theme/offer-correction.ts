import { verb } from '@alliance/decider/aggregate';
import { reject, type Decision } from '@alliance/decider/decider';
import { themeTouchCorrectionOffered, type ThemeFact } from '@alliance/facts/theme';
import { isMember } from '../the-two.ts';
import type { Themes } from './live-theme.ts';
import { touchToCorrect } from './touch-to-correct.ts';

export const offerCorrectionBody = themeTouchCorrectionOffered.schema.omit({ by: true, correctionId: true });

/** A touch is a joint judgement, and so is putting it right: it counts as it was until the other agrees. */
export const offerCorrection = verb({
  body: offerCorrectionBody,
  summary: 'Say how a touch that we agreed should have read, and ask the other.',
  needs: ({ sessionId }) => ({ session: sessionId }),
  decide: (
    { by, newId, themeId, sessionId, depth, namedBy, function: served, eye, words, why, people },
    themes: Themes,
    others,
  ): Decision<
    ThemeFact,
    'no-such-theme' | 'theme-merged' | 'not-touched' | 'session-not-held' | 'not-a-member'
  > => {
    const theme = touchToCorrect(themes, { themeId, sessionId }, others);
    if ('rejected' in theme) return theme;
    if (!isMember(namedBy, people)) return reject('not-a-member');
    const reading = { themeId, sessionId, depth, namedBy, function: served, eye, words };
    return [themeTouchCorrectionOffered({ by, correctionId: newId, ...reading, why })];
  },
});
