import type { Decision } from '@alliance/decider/decider';
import { themeTouchCorrected, type ThemeFact } from '@alliance/facts/theme';
import { verb } from '../neighbours.ts';
import type { Themes } from './live-theme.ts';
import { correctionToAgree, type CorrectionRefusal } from './touch-to-correct.ts';

/** Names the correction: nobody agrees to one that took the place of what they were reading. */
export const agreeCorrectionBody = themeTouchCorrected.schema.pick({
  themeId: true,
  sessionId: true,
  correctionId: true,
});

export const agreeCorrection = verb({
  body: agreeCorrectionBody,
  summary: "Agree to the other's correction of a touch.",
  needs: ({ sessionId }) => ({ session: sessionId }),
  decide: (command, themes: Themes, others): Decision<ThemeFact, CorrectionRefusal> => {
    const offer = correctionToAgree(themes, 'correction', command, others.session);
    if ('rejected' in offer) return offer;
    const { kind: _correction, why: _why, ...reading } = offer;
    return [themeTouchCorrected({ ...reading, by: command.by })];
  },
});
