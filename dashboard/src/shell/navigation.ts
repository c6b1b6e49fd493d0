import type { StaticDataRouteOption } from '@tanstack/react-router';
import type { Pair } from '../pair/pair.tsx';
import * as chapters from './chapters.ts';

type Named = NonNullable<StaticDataRouteOption['named']> & Pick<StaticDataRouteOption, 'practice'>;

interface Place<To> {
  readonly to: To;
  readonly options: { readonly staticData?: StaticDataRouteOption };
}

/** How a screen is named, and where it is. */
export interface EntryTo<To> extends Named {
  readonly to: To;
  readonly label: string;
}

/** Those of these screens that are named in the navigation, in their order. */
export const namedIn = <To>(screens: readonly Place<To>[]): readonly EntryTo<To>[] =>
  screens
    .flatMap(({ to, options: { staticData: { title = '', named, practice } = {} } }) =>
      named ? [{ to, label: title, practice, ...named }] : [],
    )
    .toSorted((a, b) => a.turn - b.turn);

/** The screens of a pair; only those that exist, and that belong to what the two use. */
export const entries = ({ uses }: Pick<Pair, 'uses'>) =>
  namedIn(Object.values(chapters)).filter(({ practice }) => uses(practice));

export type Entry = ReturnType<typeof entries>[number];
