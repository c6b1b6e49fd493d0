import type { Settings } from '@alliance/api-client/generated/api';
import { read, tell } from './http.ts';

const pathOf = (personId: string): string => `/api/people/${encodeURIComponent(personId)}/settings`;

export const readSettings = (personId: string): Promise<Settings> => read<Settings>(pathOf(personId));

/** `null` goes by the browser. */
export const chooseTimeZone = (personId: string, timeZone: string | null): Promise<unknown> =>
  tell(`${pathOf(personId)}/choose-time-zone`, { timeZone });
