import { verbAmong } from '@alliance/decider/neighbours';
import type { Alliance } from './alliance/decider.ts';
import type { Contract } from './contract/state.ts';

/** What decisions can be told of other aggregates, by their names. Read, never written. */
export interface Neighbours {
  readonly alliance: Alliance;
  readonly contract: Contract;
}

export const verb = verbAmong<Neighbours>();
