import type { View } from '@alliance/decider/view';
import type { PairFact } from '@alliance/facts/catalogue';
import type { Recorded } from '@alliance/facts/recorded';
import { foldOf, type Step } from './fold-of-parts.ts';
import * as named from './parts.ts';

const parts = Object.values(named);

type Part = (typeof parts)[number];

/** What happened between the two, as far as one viewer could see it. Every document is a function of this. */
export type Past = { readonly [Each in Part as Each['name']]: Each['empty'] };

type Fact = Recorded<PairFact>;
type TypeOf<Each> = Each extends { readonly cases: infer AllOf } ? keyof AllOf : never;

/** Facts that are no part of what is shown. A type that is neither here nor in a part doesn't compile. */
const ignored: Readonly<Record<Exclude<Fact['type'], TypeOf<Part>>, 'ignored'>> = {};

const steps: readonly Step<Past, Fact>[] = parts;

const nothing = Object.fromEntries(parts.map(({ name, empty }) => [name, empty])) as unknown as Past;

/** The one fold from facts to everything that is shown. Total, as each part is. */
export const pastView: View<Past, Fact> = foldOf(nothing, steps, ignored);

export const pastOf = (visible: Iterable<Fact>): Past => {
  let past = pastView.empty;
  for (const fact of visible) past = pastView.evolve(past, fact);
  return past;
};

type Marked = 'unseen' | 'unremarked' | 'outliving';

/** The types of fact that some aggregate handles so. */
export const typesThatAre = (marked: Marked): ReadonlySet<string> =>
  new Set(steps.flatMap(({ handling }) => handling[marked] ?? []));

export const withdrawals = steps.flatMap(({ handling }) => handling.withdrawals ?? []);
