import { closest } from '../../kit/columns.ts';

/** What a cell needs at least: two figures and the line between them. */
export const LEAST_CELL = 84;
const MOST_CELL = 148;
/** Beside the line: the two figures, and air between one cell and the next. */
export const BESIDE_LINE = 48;
/** How far the last cell may reach into the margin before what is said there. */
export const INTO_END = 20;
/** Between one cell and the next, at least. */
const AIR = 10;

/** Where the middle of the smallest cell stands that belongs to `x`: within the field, and what is left of its margin. */
export const inside = (x: number, length: number): number =>
  Math.max(LEAST_CELL / 2, Math.min(x, length + INTO_END - LEAST_CELL / 2));

/**
 * How wide the cells are: as the closest two pulses leave room for, all alike, so that what is far apart looks far
 * apart. The first and the last are moved inwards where they would reach over an edge, and then take up to half a cell
 * from their neighbour's room.
 */
export const cellFor = (at: readonly number[], length: number): number => {
  const second = at[1] ?? Number.POSITIVE_INFINITY;
  const fromEnd = length + INTO_END - (at.at(-2) ?? Number.NEGATIVE_INFINITY);
  const most = Math.min(closest(at) - AIR, ((Math.min(second, fromEnd) - AIR) * 2) / 3);
  return Math.max(LEAST_CELL, Math.min(MOST_CELL, most));
};
