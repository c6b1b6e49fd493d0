import type { GrowthDimension } from '@alliance/facts/practitioner';
import type { GrowthPast, PlacingPast, Said, TakenOut } from '../past/growth.ts';

export const isSaid = (said: Said | TakenOut): said is Said => !('out' in said);

export interface SaidNow {
  readonly now: Said;
  /** When it was first said: there it stands on the line, also once it was put right. */
  readonly at: string;
  /** What was said before it was put right, the oldest first. */
  readonly before: readonly Said[];
}

/** What holds of all that one of the two said in a placing; nothing where it was taken out, or there is nothing. */
export const saidNow = (all: readonly (Said | TakenOut)[]): SaidNow | undefined => {
  const since = all.slice(all.findLastIndex((each) => !isSaid(each)) + 1).filter(isSaid);
  const [first, now] = [since[0], since.at(-1)];
  return first && now && { now, at: first.at, before: since.slice(0, -1) };
};

export interface Placing {
  readonly id: string;
  readonly dimension: GrowthDimension;
  readonly by: string;
  readonly own: SaidNow;
  readonly answer: SaidNow | undefined;
}

const placingOf = ({ id, dimension, by, own, answer }: PlacingPast): readonly Placing[] => {
  const placed = saidNow(own);
  return placed ? [{ id, dimension, by, own: placed, answer: saidNow(answer) }] : [];
};

/** Those that count, of either or of one of the two, in the order in which they were placed. */
export const placingsIn = (growth: GrowthPast, whose?: string): readonly Placing[] =>
  [...growth.values()]
    .filter(({ by }) => whose === undefined || by === whose)
    .flatMap(placingOf)
    .toSorted((a, b) => Date.parse(a.own.at) - Date.parse(b.own.at));
