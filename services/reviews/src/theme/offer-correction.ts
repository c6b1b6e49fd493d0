import type { Decision } from '@alliance/decider/decider';
import { themeTouchCorrectionOffered, type ThemeFact } from '@alliance/facts/theme';
import { verb } from '../neighbours.ts';
import { unlessAMember } from '../policies/members-only.ts';
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
    const theme = touchToCorrect(themes, { themeId, sessionId }, others.session);
    if ('rejected' in theme) return theme;
    const stranger = unlessAMember(namedBy, people);
    if (stranger) return stranger;
    const reading = { themeId, sessionId, depth, namedBy, function: served, eye, words };
    return [themeTouchCorrectionOffered({ by, correctionId: newId, ...reading, why })];
  },
});
