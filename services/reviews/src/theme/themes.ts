import type { Aggregate } from '@alliance/decider/aggregate';
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
import { relabel } from './relabel.ts';

export const themes = {
  name: 'themes',
  of: 'alliance',
  per: 'scope',
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
} as const satisfies Aggregate<Themes, ThemeFact>;
