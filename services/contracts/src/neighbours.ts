import { verbAmong } from '@alliance/decider/neighbours';
import type { Alliance } from './alliance/decider.ts';

/** What decisions can be told of other aggregates, by their names. Read, never written. */
export interface Neighbours {
  readonly alliance: Alliance;
}

export const verb = verbAmong<Neighbours>();
