import type { StaticDataRouteOption } from '@tanstack/react-router';
import type { Pair } from '../pair/pair.tsx';
import * as chapters from './chapters.ts';

type Named = NonNullable<StaticDataRouteOption['named']> &
  Pick<StaticDataRouteOption, 'practice' | 'view' | 'alone'>;

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
    .flatMap(({ to, options: { staticData: { title = '', named, practice, view, alone } = {} } }) =>
      named ? [{ to, label: title, practice, view, alone, ...named }] : [],
    )
    .toSorted((a, b) => a.turn - b.turn);

const screens = Object.values(chapters);

/**
 * The screens of a pair; only those that exist, and that belong to what the two use. Where one is looked at in several
 * ways and its own isn't used, its name leads to the first that is. While two look together, none that one sees alone.
 */
export const entries = ({ uses, together }: Pick<Pair, 'uses' | 'together'>) =>
  namedIn(screens).flatMap((entry) => {
    if (together && entry.alone) return [];
    if (uses(entry.practice)) return [entry];
    const other = screens.find(
      ({ options: { staticData: { view, practice } = {} } }) =>
        view !== undefined && view.of === entry.view?.of && uses(practice),
    );
    return other ? [{ ...entry, to: other.to }] : [];
  });

export type Entry = ReturnType<typeof entries>[number];
