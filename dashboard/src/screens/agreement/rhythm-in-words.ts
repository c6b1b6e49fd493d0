import type { Rhythm } from '@alliance/api-client/generated/api';
import { plural } from '@lingui/core/macro';
import { count } from '../../words/counts.ts';

const EVERY: Readonly<Record<Rhythm['unit'], (n: number) => string>> = {
  sessions: (n) => plural(n, { one: 'every session', other: `every ${count(n)} sessions` }),
  weeks: (n) => plural(n, { one: 'every week', other: `every ${count(n)} weeks` }),
  months: (n) => plural(n, { one: 'every month', other: `every ${count(n)} months` }),
};

/** "every six weeks", "every session" */
export const rhythmInWords = ({ everyN, unit }: Rhythm): string => EVERY[unit](everyN);
