import { z } from 'zod';
import type { ResponseOf } from '../pair/response.ts';

/** Schemas of objects that are told apart by their `kind`. */
export type Kinds = readonly z.ZodObject[];

/** What any one of several schemas describes. */
export type OneOf<Several extends Kinds> = ResponseOf<Several[number]>;

/** One of several, told apart by its kind. */
export const oneOf = <Kind extends z.ZodObject>(kinds: readonly Kind[]) => {
  const [first, ...rest] = kinds;
  if (!first) throw new TypeError('of nothing there is no kind');
  return z.discriminatedUnion('kind', [first, ...rest]);
};
