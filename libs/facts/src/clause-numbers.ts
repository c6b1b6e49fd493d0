import { z } from 'zod';
import { practiceSwitches, PRACTICES, type PracticesInUse, type Switches } from './practices.ts';
import { minutes, mode, zone } from './vocabulary.ts';

/** How often the two look back at how they work, and how many days of grace that has. */
export const rhythmNumbers = z.strictObject({
  everyN: z.int().min(1).max(52),
  unit: z.enum(['sessions', 'weeks', 'months']),
  graceDays: z.int().min(0).max(90),
});
export type RhythmNumbers = z.infer<typeof rhythmNumbers>;

/** For how many years what is shared is kept. */
export const retentionNumbers = z.strictObject({ years: z.int().min(0).max(20) });
export type RetentionNumbers = z.infer<typeof retentionNumbers>;

/**
 * A session as the two usually have it, the one zone in which their days, months and gaps are counted, and which
 * practices they use.
 */
export const formatNumbers = z
  .strictObject({
    minutes: minutes.optional(),
    mode: mode.optional(),
    zone: zone.optional(),
    ...practiceSwitches,
  })
  .refine((numbers) => Object.values(numbers).some((value) => value !== undefined), 'say at least one');
export type FormatNumbers = z.infer<typeof formatNumbers>;

/**
 * Whether the clause on confidentiality names the supervisor's own pages: what stands about the pair in *Across pairs*
 * is there while the two have signed that it does, whatever the words say and in whatever tongue.
 */
export const pagesNumbers = z.strictObject({ supervisorsPages: z.enum(['named', 'not-named']) });
export type PagesNumbers = z.infer<typeof pagesNumbers>;

/** What a clause says beside its words, word for word the same to a machine. Which of the four follows from its kind. */
export const clauseNumbers = z.union([rhythmNumbers, retentionNumbers, formatNumbers, pagesNumbers]);
export type ClauseNumbers = z.infer<typeof clauseNumbers>;

const numbersOf: Readonly<Record<string, z.ZodType<ClauseNumbers>>> = {
  'review-rhythm': rhythmNumbers,
  'records-and-retention': retentionNumbers,
  'session-format': formatNumbers,
  'confidentiality-and-its-limits': pagesNumbers,
};

/** Whether a clause has a place for these numbers; a clause goes by its kind, one of the pair's own by an id. */
export const fits = (clauseId: string, numbers: ClauseNumbers): boolean =>
  numbersOf[clauseId]?.safeParse(numbers).success ?? false;

export const rhythmIn = (numbers: ClauseNumbers | undefined): RhythmNumbers | undefined =>
  numbers && 'everyN' in numbers ? numbers : undefined;
export const retentionIn = (numbers: ClauseNumbers | undefined): RetentionNumbers | undefined =>
  numbers && 'years' in numbers ? numbers : undefined;
export const formatIn = (numbers: ClauseNumbers | undefined): FormatNumbers | undefined =>
  numbers && !('everyN' in numbers) && !('years' in numbers) && !('supervisorsPages' in numbers)
    ? numbers
    : undefined;
/** What a text says of practices; undefined where it says nothing of them. What it leaves out is off. */
export const practicesIn = (numbers: ClauseNumbers | undefined): PracticesInUse | undefined => {
  const said = formatIn(numbers);
  if (!said || (said.reviews === undefined && PRACTICES.every((each) => said[each] === undefined)))
    return undefined;
  return { on: PRACTICES.filter((each) => said[each] === 'on'), reviews: said.reviews ?? 'sealed' };
};

/** The same numbers with every practice said: as they are, unless they say otherwise. */
export const withPractices = (
  { minutes, mode, zone, ...said }: FormatNumbers,
  before: Switches,
): FormatNumbers => ({
  ...(minutes !== undefined && { minutes }),
  ...(mode !== undefined && { mode }),
  ...(zone !== undefined && { zone }),
  ...before,
  ...Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined)),
});

export const pagesIn = (numbers: ClauseNumbers | undefined): PagesNumbers | undefined =>
  numbers && 'supervisorsPages' in numbers ? numbers : undefined;

/** Name and value of each number, by the names' alphabet: the one order in which they are written down. */
export const listed = (numbers: ClauseNumbers | undefined): readonly (readonly [string, string | number])[] =>
  Object.entries(numbers ?? {})
    .filter((entry): entry is [string, string | number] => entry[1] !== undefined)
    .toSorted(([a], [b]) => (a < b ? -1 : 1));

export const sameNumbers = (one: ClauseNumbers | undefined, other: ClauseNumbers | undefined): boolean =>
  JSON.stringify(listed(one)) === JSON.stringify(listed(other));
