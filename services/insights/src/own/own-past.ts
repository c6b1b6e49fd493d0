import type { View } from '@alliance/decider/view';
import type { PersonFact } from '@alliance/facts/catalogue';
import type { Recorded } from '@alliance/facts/recorded';
import { foldOf, type Step } from '../past/fold-of-parts.ts';
import * as named from './parts.ts';

const parts = Object.values(named);

type Part = (typeof parts)[number];

/** What somebody holds, as they could see it. Every document of their own is a function of this. */
export type OwnPast = { readonly [Each in Part as Each['name']]: Each['empty'] };

type Fact = Recorded<PersonFact>;
type TypeOf<Each> = Each extends { readonly cases: infer AllOf } ? keyof AllOf : never;

/** Settings are read from the log itself, and the calendar's by whoever answers a calendar. A type that is neither here nor in a part doesn't compile. */
const ignored: Readonly<Record<Exclude<Fact['type'], TypeOf<Part>>, 'ignored'>> = {
  CalendarFeedEnded: 'ignored',
  CalendarFeedMade: 'ignored',
  CalendarFeedReopened: 'ignored',
  CalendarNamingChosen: 'ignored',
  MailKindsChosen: 'ignored',
  LanguageChosen: 'ignored',
  TimeZoneChosen: 'ignored',
};

const steps: readonly Step<OwnPast, Fact>[] = parts;
const nothing = Object.fromEntries(parts.map(({ name, empty }) => [name, empty])) as unknown as OwnPast;

/** How words are taken out again, of any part. */
export const withdrawals = steps.flatMap(({ handling }) => handling.withdrawals ?? []);

/** The one fold of what is somebody's own. */
export const ownPastView: View<OwnPast, Fact> = foldOf(nothing, steps, ignored);

export const ownPastOf = (facts: Iterable<Fact>): OwnPast => {
  let past = ownPastView.empty;
  for (const fact of facts) past = ownPastView.evolve(past, fact);
  return past;
};
