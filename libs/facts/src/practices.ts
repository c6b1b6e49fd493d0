import { z } from 'zod';

/** What a pair may use or leave alone beside agreement, sessions, reviews in words and commitments. */
export const PRACTICES = [
  'worth',
  'pulse',
  'guesses',
  'depths',
  'growth',
  'experiments',
  'impact',
  'companion',
  'preparation',
] as const;
export const practice = z.enum(PRACTICES).meta({ id: 'Practice' });
export type Practice = (typeof PRACTICES)[number];

/**
 * How reviews open: `sealed` both at once, when both are there; `open` each as it is written; `by-one` one for the two,
 * written by whoever comes first and open at once.
 */
export const reviewsWay = z.enum(['sealed', 'open', 'by-one']).meta({ id: 'ReviewsWay' });
export type ReviewsWay = z.infer<typeof reviewsWay>;

const onOrOff = z.enum(['on', 'off']).optional();

/** As they stand beside the words of the session format, a switch each. All are said, or none. */
export const practiceSwitches = {
  worth: onOrOff,
  pulse: onOrOff,
  guesses: onOrOff,
  depths: onOrOff,
  growth: onOrOff,
  experiments: onOrOff,
  impact: onOrOff,
  companion: onOrOff,
  preparation: onOrOff,
  reviews: reviewsWay.optional(),
} satisfies Record<Practice | 'reviews', z.ZodType>;

/** What the two use: the practices that are on, and how reviews open. */
export interface PracticesInUse {
  readonly on: readonly Practice[];
  readonly reviews: ReviewsWay;
}

/** Where nothing was ever said of it, as in every pair that began before it could be. */
export const EVERYTHING: PracticesInUse = { on: PRACTICES, reviews: 'sealed' };
/** How a pair begins that says so: with agreement, sessions, reviews in words and commitments. */
export const THE_FEW: PracticesInUse = { on: [], reviews: 'sealed' };

/** How a pair began: what it uses until the two sign something else. */
export const begunWith = z.literal('few').optional();
export const inUseFrom = (begun: z.infer<typeof begunWith>): PracticesInUse =>
  begun === 'few' ? THE_FEW : EVERYTHING;

/** As a fact says it in the clear. */
export const practicesInUse = { on: z.array(practice).max(PRACTICES.length), reviews: reviewsWay };

/** By name, a value each: as switches in a text, and as what decisions are told of a scope. */
export type Switches = Readonly<Record<Practice, 'on' | 'off'>> & { readonly reviews: ReviewsWay };

export const switchesOf = ({ on, reviews }: PracticesInUse): Switches => {
  const is = (each: Practice) => (on.includes(each) ? 'on' : 'off');
  return {
    worth: is('worth'),
    pulse: is('pulse'),
    guesses: is('guesses'),
    depths: is('depths'),
    growth: is('growth'),
    experiments: is('experiments'),
    impact: is('impact'),
    companion: is('companion'),
    preparation: is('preparation'),
    reviews,
  };
};

/** What a decision is told of it: nothing, where nothing was ever said. */
export const inUseIn = (terms: Readonly<Partial<Record<string, string>>> = {}): PracticesInUse => ({
  on: PRACTICES.filter((each) => terms[each] !== 'off'),
  reviews: reviewsWay.catch('sealed').parse(terms['reviews']),
});

export const sameInUse = (one: PracticesInUse, other: PracticesInUse): boolean =>
  JSON.stringify(switchesOf(one)) === JSON.stringify(switchesOf(other));
