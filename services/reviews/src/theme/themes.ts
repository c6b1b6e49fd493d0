import type { Offered } from '@alliance/decider/rejections';
import type { ThemeFact } from '@alliance/facts/theme';
import { agreeCorrection } from './agree-correction.ts';
import { agreeIntegrated } from './agree-integrated.ts';
import { agreeRetraction } from './agree-retraction.ts';
import { agreeTouch } from './agree-touch.ts';
import { decider } from './decider.ts';
import { dropOffer } from './drop-offer.ts';
import type { Themes } from './live-theme.ts';
import { merge } from './merge.ts';
import { name } from './name.ts';
import { offerCorrection } from './offer-correction.ts';
import { offerIntegrated } from './offer-integrated.ts';
import { offerRetraction } from './offer-retraction.ts';
import { offerTouch } from './offer-touch.ts';
import { rejections } from './rejections.ts';
import { relabel } from './relabel.ts';

export const themes = {
  name: 'themes',
  of: 'alliance',
  per: 'scope',
  action: 'work-with-themes',
  decider,
  verbs: {
    name,
    offerTouch,
    agreeTouch,
    offerCorrection,
    agreeCorrection,
    offerRetraction,
    agreeRetraction,
    dropOffer,
    merge,
    relabel,
    offerIntegrated,
    agreeIntegrated,
  },
  rejections,
} as const satisfies Offered<Themes, ThemeFact>;
