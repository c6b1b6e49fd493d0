import type { StaticDataRouteOption } from '@tanstack/react-router';
import * as chapters from './chapters.ts';

type Named = NonNullable<StaticDataRouteOption['named']>;

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
    .flatMap(({ to, options: { staticData: { title = '', named } = {} } }) =>
      named ? [{ to, label: title, ...named }] : [],
    )
    .toSorted((a, b) => a.turn - b.turn);

/** The screens of a pair; only those that exist. */
export const entries = () => namedIn(Object.values(chapters));

export type Entry = ReturnType<typeof entries>[number];
