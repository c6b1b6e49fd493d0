/** A letter's width at 13 px, on average; enough to know whether words fit. */
const LETTER = 6.6;

/** Letters that are twice as wide as others, as those of Chinese, Japanese and Korean are. */
const WIDE = /[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Hang}]/gu;

export const widthOf = (text: string): number => (text.length + (text.match(WIDE)?.length ?? 0)) * LETTER;

export interface Mark {
  readonly x: number;
  /** What it says where there is room, and where there is little. */
  readonly words: string;
  readonly short: string;
}

export interface MarkLabel {
  readonly x: number;
  readonly text: string;
  readonly anchor: 'start' | 'end';
}

const GAP = 7;

/**
 * Words beside marks along a line: to the right where they fit before the next mark, else to the left of their own
 * where the line is free, else the short form the same way, else none.
 */
export const labelsOf = (
  marks: readonly Mark[],
  length: number,
  measure: (text: string) => number = widthOf,
): readonly MarkLabel[] => {
  const labels: MarkLabel[] = [];
  let free = 0;
  marks.forEach(({ x, words, short }, i) => {
    const next = marks[i + 1]?.x ?? length + GAP;
    const ways = [words, short].flatMap((text) => [
      { text, anchor: 'start' as const, from: x + GAP, to: x + GAP + measure(text), most: next - GAP },
      { text, anchor: 'end' as const, from: x - GAP - measure(text), to: x - GAP, most: x },
    ]);
    const way = ways.find(({ from, to, most }) => from >= free && to <= most);
    free = Math.max(x + GAP, (way?.to ?? 0) + GAP);
    if (way)
      labels.push({ x: way.anchor === 'start' ? x + GAP : x - GAP, text: way.text, anchor: way.anchor });
  });
  return labels;
};
