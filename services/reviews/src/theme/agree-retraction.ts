import type { Decision } from '@alliance/decider/decider';
import { themeTouchRetracted, type ThemeFact } from '@alliance/facts/theme';
import { verb } from '../neighbours.ts';
import type { Themes } from './live-theme.ts';
import { correctionToAgree, type CorrectionRefusal } from './touch-to-correct.ts';

export const agreeRetractionBody = themeTouchRetracted.schema.omit({ by: true });

export const agreeRetraction = verb({
  body: agreeRetractionBody,
  summary: 'Agree that a theme did not come up in a session after all.',
  needs: ({ sessionId }) => ({ session: sessionId }),
  decide: (command, themes: Themes, others): Decision<ThemeFact, CorrectionRefusal> => {
    const offer = correctionToAgree(themes, 'retraction', command, others.session);
    if ('rejected' in offer) return offer;
    const { themeId, sessionId, correctionId } = offer;
    return [themeTouchRetracted({ by: command.by, correctionId, themeId, sessionId })];
  },
});
