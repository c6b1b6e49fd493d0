import type { Offered } from '@alliance/decider/rejections';
import type { OwnFact } from '@alliance/facts/own';
import { chooseLanguage } from './choose-language.ts';
import { chooseMailKinds } from './choose-mail-kinds.ts';
import { chooseTimeZone } from './choose-time-zone.ts';
import { settingsDecider, type Settings } from './decider.ts';

/** On what terms somebody uses this. One stream per person. */
export const settings = {
  name: 'settings',
  of: 'person',
  per: 'scope',
  action: 'choose-own',
  decider: settingsDecider,
  verbs: { chooseLanguage, chooseMailKinds, chooseTimeZone },
  rejections: {},
} as const satisfies Offered<Settings, OwnFact>;
