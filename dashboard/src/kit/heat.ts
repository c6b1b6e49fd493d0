/** The ground of a figure in a table, from none at nought to the darkest, with ink that is read on it. */
const LOOKS = [
  'text-ink-3',
  'bg-heat-1 text-ink',
  'bg-heat-2 text-ink',
  'bg-heat-3 text-ink',
  'bg-heat-4 text-paper',
  'bg-heat-5 text-paper',
] as const;

export const heatOf = (n: number): string => LOOKS[Math.max(0, Math.min(LOOKS.length - 1, n))] ?? LOOKS[0];
