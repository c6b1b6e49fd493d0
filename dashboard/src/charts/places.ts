import { linear } from '../kit/strands/linear.ts';
import type { Place } from './series.ts';

/** From a value to its height in a chart, in CSS pixels from the top. */
export const vertical = (domain: readonly [number, number], height: number): ((value: number) => number) => {
  const scale = linear(domain, [height, 0]);
  return (value) => Math.round(scale(value) * 100) / 100;
};

/**
 * Where two said the same, their marks would hide each other: they stand at the same level, the first one's `apart` to
 * the left of the day and the second one's as much to the right.
 */
export const parted = <Key extends string>(
  places: readonly Place<Key>[],
  [left, right]: readonly [Key, Key],
  apart: number,
): readonly Place<Key>[] =>
  places.flatMap((place) => {
    const { x, values, breaks = [] } = place;
    if (values[left] === null || values[left] !== values[right]) return [place];
    const alone = (key: Key, hidden: Key, at: number): Place<Key> => ({
      x: at,
      values: { ...values, [hidden]: null },
      breaks: breaks.filter((each) => each === key),
    });
    return [alone(left, right, x - apart), alone(right, left, x + apart)];
  });
