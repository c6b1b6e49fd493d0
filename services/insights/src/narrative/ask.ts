import { day } from '@alliance/facts/vocabulary';
import { z } from 'zod';
import type { ReadModel } from '../pair/read-model.ts';
import type { Kinds, OneOf } from './one-of.ts';

/** Something that asks for attention. */
export const askOf = <Kind extends string, Params extends z.ZodRawShape>(
  kind: z.ZodLiteral<Kind> | z.ZodEnum<Record<Kind, Kind>>,
  params: Params,
) => z.strictObject({ id: z.string(), kind, params: z.strictObject(params) });

/**
 * Something that waits for an answer, or to be done. Inside, since an instant; the day of it is told, since nobody need
 * know to the second when the other sealed something.
 */
export const waitOf = <Kind extends string, Params extends z.ZodRawShape>(
  kind: z.ZodLiteral<Kind> | z.ZodEnum<Record<Kind, Kind>>,
  params: Params,
) => z.strictObject({ id: z.string(), kind, since: day, params: z.strictObject(params) });

/**
 * In this order they are told: first what the other has done and this viewer has not answered, or has left to do; then
 * what the two might look at together, a question each, and nobody's fault.
 */
export const TURNS = [
  'on-the-table',
  'sealed',
  'offered',
  'set-out',
  'pattern',
  'apart',
  'time-apart',
  'quiet',
] as const;

export type Turn = (typeof TURNS)[number];

interface Asking<Several extends Kinds, Screens extends readonly string[]> {
  readonly turn: Turn;
  readonly kinds: Several;
  readonly of: (seen: ReadModel) => readonly OneOf<Several>[];
  /** Where the answer is given to something that the other did, or sealed. */
  readonly screens?: Screens;
  readonly screenOf?: (asked: OneOf<Several>) => Screens[number] | undefined;
}

/** What asks for attention in its turn, and the screens on which the other then waits for this viewer. */
export const asks = <const Several extends Kinds, const Screens extends readonly string[] = readonly []>({
  turn,
  kinds,
  of,
  screens,
  screenOf = () => screens?.[0],
}: Asking<Several, Screens>) => ({
  turn,
  kinds,
  of,
  screens: screens ?? [],
  awaitedOn: (seen: ReadModel): readonly Screens[number][] =>
    screens === undefined ? [] : of(seen).flatMap((each) => screenOf(each) ?? []),
});
