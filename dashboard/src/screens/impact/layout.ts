import type { ImpactLevel, ImpactNote } from '@alliance/api-client/generated/api';
import { LEVELS, ofLevel, type Beginning } from './reading.ts';

/** Heights of a row and of the air above and below a level's rows; a level's label needs as much at least. */
export const ROW = 28;
const AIR = 10;
const LEAST = 76;

/** A level, or the goals above them, from a height down, with the middle of each of its rows. */
interface Block<Item> {
  readonly top: number;
  readonly height: number;
  readonly rows: readonly { readonly item: Item; readonly y: number }[];
}

export interface Layout {
  readonly goals: Block<Beginning>;
  readonly levels: readonly (Block<ImpactNote> & { readonly level: ImpactLevel })[];
  readonly height: number;
}

const blockOf = <Item>(items: readonly Item[], top: number): Block<Item> => ({
  top,
  height: Math.max(LEAST, 2 * AIR + items.length * ROW),
  rows: items.map((item, place) => ({ item, y: top + AIR + place * ROW + ROW / 2 })),
});

/** Goals, then level by level, each note on a row of its own in the order of its telling. */
export const layoutOf = (beginnings: readonly Beginning[], shown: readonly ImpactNote[]): Layout => {
  const goals = blockOf(
    beginnings.filter(({ goal }) => goal),
    0,
  );
  let top = goals.rows.length === 0 ? 0 : goals.height;
  const levels = LEVELS.filter((level) => ofLevel(shown, level).length > 0).map((level) => {
    const block = blockOf(ofLevel(shown, level), top);
    top += block.height;
    return { level, ...block };
  });
  return { goals, levels, height: top };
};

const BEND = 6;
/** From a mark's middle to where a line may touch it. */
const RADIUS = 9;

/** Down from what came before, then across to what its teller placed behind it. */
export const linkPath = (
  from: { readonly x: number; readonly y: number },
  to: { readonly x: number; readonly y: number },
): string => {
  const way = to.x < from.x ? -1 : 1;
  const across = Math.abs(to.x - from.x);
  if (across <= RADIUS + BEND) return `M${to.x} ${from.y + RADIUS}V${to.y - RADIUS}`;
  return `M${from.x} ${from.y + RADIUS}V${to.y - BEND}Q${from.x} ${to.y} ${from.x + way * BEND} ${to.y}H${to.x - way * RADIUS}`;
};
