import type { Aggregate } from '@alliance/decider/aggregate';
import type { ThemeFact } from '@alliance/facts/theme';
import { agreeIntegrated } from './agree-integrated.ts';
import { agreeTouch } from './agree-touch.ts';
import { decider, type Themes } from './decider.ts';
import { merge } from './merge.ts';
import { name } from './name.ts';
import { offerIntegrated } from './offer-integrated.ts';
import { offerTouch } from './offer-touch.ts';
import { relabel } from './relabel.ts';

export const themes = {
  name: 'themes',
  per: 'alliance',
  decider,
  verbs: { name, offerTouch, agreeTouch, merge, relabel, offerIntegrated, agreeIntegrated },
} as const satisfies Aggregate<Themes, ThemeFact>;
