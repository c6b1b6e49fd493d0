import type { Day } from '@alliance/api-client/generated/api';
import { addDays, isDay } from '../../words/days.ts';

/** How long a question is put off, in days: about as long as many leave between two sessions. */
export const PUT_OFF = 14;

/** What was put off on this device, each until a day: `<id>@<day>`, with a blank between. */
export type PutOff = ReadonlyMap<string, Day>;

/** Those whose day has come ask again. */
export const readPutOff = (kept: string | null, today: Day): PutOff =>
  new Map(
    (kept ?? '').split(' ').flatMap((each) => {
      const [id = '', until] = each.split('@');
      return id && isDay(until) && until > today ? [[id, until] as const] : [];
    }),
  );

export const writePutOff = (putOff: PutOff): string =>
  [...putOff].map(([id, until]) => `${id}@${until}`).join(' ');

export const putOffUntil = (today: Day): Day => addDays(today, PUT_OFF);
