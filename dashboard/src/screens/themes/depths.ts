import type { Depth } from '@alliance/api-client/generated/api';

export const DEPTHS: readonly Depth[] = [1, 2, 3, 4, 5];

/** What each depth is called. */
export const DEPTH: Readonly<Record<Depth, string>> = {
  1: 'named',
  2: 'explored',
  3: 'reframed',
  4: 'tried',
  5: 'integrated',
};
