import type { RunChart } from '@alliance/api-client/generated/api';

/** A value where it is drawn, in CSS pixels from the left. */
export interface PlacedValue {
  readonly x: number;
  readonly value: number;
}

type Stretch = RunChart['crossings'][number];

/** Where the line crosses the median: on its way from one side to the other, or amid the values that lie on it. */
export const crossingPlace = (
  values: readonly PlacedValue[],
  { from, to }: Stretch,
  median: number,
): number => {
  const [last, first] = [values[from], values[to]];
  if (!last || !first) return 0;
  if (to - from === 1)
    return last.x + ((median - last.value) / (first.value - last.value)) * (first.x - last.x);
  const [begin, end] = [values[from + 1] ?? last, values[to - 1] ?? first];
  return (begin.x + end.x) / 2;
};

/** The room that a figure of two letters needs. */
const FIGURE = 17;

/** The places of those values that have room for their figure: of the run that is longest, then from the latest back. */
export const figuresWithRoom = (
  values: readonly PlacedValue[],
  longest: Stretch | undefined,
): ReadonlySet<number> => {
  const isInRun = (at: number) => longest !== undefined && at >= longest.from && at <= longest.to;
  const places = values.map((_, at) => at).toReversed();
  const ranked = [...places.filter(isInRun), ...places.filter((at) => !isInRun(at))];
  const told = new Set<number>();
  for (const at of ranked) {
    const x = values[at]?.x ?? 0;
    if (![...told].some((other) => Math.abs((values[other]?.x ?? 0) - x) < FIGURE)) told.add(at);
  }
  return told;
};

/** Where the median is named, at the end of its line: on the side on which the latest value doesn’t stand. */
export const isNamedAbove = (values: readonly PlacedValue[], median: number): boolean =>
  (values.at(-1)?.value ?? median) < median;

/** Whether a value’s figure would stand where the median is named, from `begin` on. */
export const isUnderName = (
  { x, value }: PlacedValue,
  values: readonly PlacedValue[],
  median: number,
  begin: number,
): boolean => x + FIGURE / 2 > begin && value < median !== isNamedAbove(values, median);
