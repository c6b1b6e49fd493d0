export interface BarcodeMark {
  /** Where along the line, in CSS pixels. */
  readonly x: number;
  /** Whether it is drawn as a bar; else as a small tick. */
  readonly isBar: boolean;
}

interface BarcodeProps {
  readonly marks: readonly BarcodeMark[];
  /** Where the line begins and ends, in CSS pixels. */
  readonly from: number;
  readonly to: number;
  /** Of the drawing, in CSS pixels. */
  readonly length: number;
  readonly height: number;
  /** In ink, and not in the grey of what stands beside it. */
  readonly strong?: boolean;
}

/** A bar is never wider than this, nor than what leaves it apart from its neighbour. */
const WIDEST = 6;
const NARROWEST = 2;
const APART = 1.5;

const gapsOf = (marks: readonly BarcodeMark[]): readonly number[] =>
  marks.slice(1).map(({ x }, i) => x - (marks[i]?.x ?? 0));

/** When something was, and when it wasn’t. It says nothing to a screen reader: whoever draws it says the same in words. */
export const Barcode = ({ marks, from, to, length, height, strong = false }: BarcodeProps) => {
  const middle = height / 2;
  const width = Math.max(NARROWEST, Math.min(WIDEST, ...gapsOf(marks).map((gap) => gap - APART)));
  const lines = (are: boolean, half: number) =>
    marks
      .filter(({ isBar }) => isBar === are)
      .map(({ x }) => `M${x} ${middle - half}v${2 * half}`)
      .join('');
  return (
    <svg
      width={length}
      height={height}
      aria-hidden="true"
      className="block max-w-full overflow-visible"
      fill="none"
    >
      <path d={`M${from} ${middle}H${to}`} className="stroke-rule" strokeWidth="1.4" />
      <path d={lines(false, 3)} className="stroke-field" strokeWidth="1.1" />
      <path d={lines(true, 6.5)} className={strong ? 'stroke-ink' : 'stroke-field'} strokeWidth={width} />
    </svg>
  );
};
