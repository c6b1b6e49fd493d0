import type { Recorded, Settings } from '@alliance/api-client/generated/api';
import { read, send } from './requests.ts';

export const readSettings = (personId: string): Promise<Settings> =>
  read('/people/{personId}/settings', { personId });

/** `null` goes by the browser. */
export const chooseTimeZone = (personId: string, timeZone: string | null): Promise<Recorded> =>
  send('/people/{personId}/settings/choose-time-zone', { personId }, { timeZone });

export const chooseMailKinds = (personId: string, kinds: Settings['mailKinds']): Promise<Recorded> =>
  send('/people/{personId}/settings/choose-mail-kinds', { personId }, { kinds });

/** One that can be chosen, by its code. */
export type LanguageCode = NonNullable<Settings['language']>;

/** `null` goes by the browser. */
export const chooseLanguage = (personId: string, language: LanguageCode | null): Promise<Recorded> =>
  send('/people/{personId}/settings/choose-language', { personId }, { language });
