import { day } from '@alliance/facts/vocabulary';
import { z } from 'zod';
import { there } from '../pair/of-the-pair.ts';

const recordedOn = day
  .optional()
  .meta({ description: 'The day on which it was recorded, where that is later than its own.' });

/** Something that happened, for the list of the latest. */
export const eventOf = <const Names extends readonly [string, ...string[]], Params extends z.ZodRawShape>(
  kinds: Names,
  params: Params,
) => z.strictObject({ on: day, there, recordedOn, kind: z.enum(kinds), params: z.strictObject(params) });

type Undated<Event> = Event extends unknown ? Omit<Event, 'on' | 'there' | 'recordedOn'> : never;

/** An event with the instant that gives it its place among the others. */
export interface Dated<Event> {
  readonly at: string;
  /** When it was recorded, where that may have been later: it is news from then on. */
  readonly recordedAt?: string;
  readonly event: Undated<Event>;
}
