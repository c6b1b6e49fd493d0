import type { Role } from '@alliance/api-client/generated/api';
import { widthOf } from '../../kit/mark-labels.ts';

/** What both answered after one session, as it stands on the drawing, in CSS pixels from the top left. */
export interface Answered {
  readonly x: number;
  readonly y: Readonly<Record<Role, number>>;
}

export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export interface LineName {
  readonly role: Role;
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
}

type Point = readonly [x: number, y: number];

const ROLES = ['coach', 'supervisor'] as const;

/** From a point to the words beside it. */
const ASIDE = 12;
/** Air around words, in which no line runs. */
const AIR = 3;

const meet = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

const crosses = ([x1, y1]: Point, [x2, y2]: Point, box: Box): boolean => {
  const from = Math.max(Math.min(x1, x2), box.left);
  const to = Math.min(Math.max(x1, x2), box.right);
  if (from > to) return false;
  const at = (x: number): number => y1 + ((y2 - y1) * (x - x1)) / (x2 - x1);
  const ends = x1 === x2 ? [y1, y2] : [at(from), at(to)];
  return Math.min(...ends) < box.bottom && Math.max(...ends) > box.top;
};

const boxOf = ({ text, x, y, anchor }: LineName): Box => {
  const width = widthOf(text);
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return { left: left - AIR, right: left + width + AIR, top: y - 11 - AIR, bottom: y + 4 + AIR };
};

interface Drawing {
  readonly length: number;
  readonly height: number;
  /** Where something else is written. */
  readonly taken: readonly Box[];
  /** Where a line stands across the whole drawing. */
  readonly across: readonly number[];
  /** Whose line it is, the better first. */
  readonly said: (role: Role) => readonly string[];
}

/** Where the name of one line can stand: above or below its points, whichever looks away from the other line. */
const waysOf = (role: Role, answered: readonly Answered[], said: readonly string[]): readonly LineName[] => {
  const other = role === 'coach' ? 'supervisor' : 'coach';
  return said.flatMap((text) =>
    answered.flatMap(({ x, y }) => {
      const above = y[role] < y[other] || (y[role] === y[other] && role === 'coach');
      const at = y[role] + (above ? -ASIDE : 20);
      return [
        { role, text, x: x + ASIDE, y: at, anchor: 'start' as const },
        { role, text, x: x - ASIDE, y: at, anchor: 'end' as const },
        { role, text, x, y: at, anchor: 'middle' as const },
      ];
    }),
  );
};

/**
 * Whose line it is, written on it where nothing else is drawn or written, at the earliest of `places` (indices of
 * `answered`, the better first) that has room. A line without such a place stays without its name.
 */
export const lineNames = (
  answered: readonly Answered[],
  places: readonly number[],
  { length, height, taken, across, said }: Drawing,
): readonly LineName[] => {
  const lines = ROLES.flatMap((role) =>
    answered.slice(1).map(({ x, y }, i): [Point, Point] => [
      [answered[i]?.x ?? x, answered[i]?.y[role] ?? y[role]],
      [x, y[role]],
    ]),
  );
  const rungs = answered.map(({ x, y }): [Point, Point] => [
    [x, y.coach],
    [x, y.supervisor],
  ]);
  const versions = across.map((x): [Point, Point] => [
    [x, -ASIDE],
    [x, height],
  ]);
  const drawn = [...lines, ...rungs, ...versions];
  const boxes = [...taken];
  return ROLES.flatMap((role) => {
    const found = waysOf(
      role,
      places.flatMap((place) => answered[place] ?? []),
      said(role),
    ).find((way) => {
      const box = boxOf(way);
      return (
        box.left >= -AIR &&
        box.right <= length + AIR &&
        box.top >= -2 * ASIDE &&
        box.bottom <= height + AIR &&
        !boxes.some((each) => meet(each, box)) &&
        !drawn.some(([from, to]) => crosses(from, to, box))
      );
    });
    if (!found) return [];
    boxes.push(boxOf(found));
    return [found];
  });
};
