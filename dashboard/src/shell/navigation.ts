import type { Partnership } from '@alliance/api-client/generated/api';
import * as chapters from './chapters.ts';

type Screen = (typeof chapters)[keyof typeof chapters];

export interface Entry {
  readonly to: Screen['to'];
  readonly label: string;
  readonly tab?: string | undefined;
  readonly awaits?: Partnership['awaiting'][number] | undefined;
}

/** The screens of a pair that are named in its navigation, in their order; only those that exist. */
export const entries = (): readonly Entry[] =>
  Object.values(chapters)
    .flatMap(({ to, options: { staticData: { title = '', named } = {} } }) =>
      named ? [{ to, label: title, ...named }] : [],
    )
    .toSorted((a, b) => a.turn - b.turn);
