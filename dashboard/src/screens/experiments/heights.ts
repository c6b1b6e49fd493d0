/** Heights in a thread's drawing on a desktop, in CSS pixels; the labels beside it keep to the same. */
export const THREAD = 92;
export const ROW = 40;
/** From its top to the line of the thread. */
export const AXIS = 50;

/** The middle of a row. */
export const rowY = (place: number): number => THREAD + place * ROW + ROW / 2;
