import type { RowId, StoryDocument } from '@alliance/api-client/generated/api';
import type { ReactNode } from 'react';
import { usePair } from '../pair.tsx';
import { useDiscreet } from '../../device/discreet.ts';
import { COVER, Covered, CoveredText, type CoverWidth } from '../../kit/covered.tsx';
import { useLayout } from '../../device/width.ts';
import { Guides } from './guides.tsx';
import { lengthOf } from './length.ts';
import { useLitRow } from './lit-row.tsx';

/** What a chapter's rows are drawn from. */
export interface ScoreRowProps {
  readonly rows: StoryDocument['rows'];
}

interface RowProps {
  readonly id?: RowId;
  readonly label: ReactNode;
  /** Below the label: what the figures are. */
  readonly note?: ReactNode;
  readonly end: ReactNode;
  readonly height?: number;
  readonly lineAbove?: boolean;
  readonly children: ReactNode;
}

/**
 * A row of the score: its name, what happened at the x of its day, and where it stands now. On a tablet and on paper a
 * row is a block, with name and standing on one line above its strip.
 */
export const Row = ({ id, label, note, end, height = 25, lineAbove, children }: RowProps) => {
  const { scale } = usePair();
  const wide = useLayout() === 'wide';
  const lit = useLitRow() === id && id !== undefined;
  return (
    <div
      role="listitem"
      className={`relative ${lit ? 'font-semibold [--ground:var(--color-wash-2)]' : '[--ground:var(--color-paper)]'}`}
    >
      {lit && (
        <div className="absolute inset-x-5 inset-y-0 -z-20 mx-auto max-w-[1580px] rounded-6 bg-wash-2" />
      )}
      {lineAbove && (
        <div className="frame pt-1 pb-1 below-wide:hidden">
          <div className="border-t border-rule" />
        </div>
      )}
      <div className="score items-center below-wide:pt-1.5 print:pt-0.5">
        <div className="text-13 text-ink-2 wide:pr-3 tablet:max-wide:flex tablet:max-wide:items-baseline tablet:max-wide:gap-x-3">
          {note ? <span className="tablet:max-wide:max-w-3/5 tablet:max-wide:shrink-0">{label}</span> : label}
          {note && <div className="text-12 font-normal text-ink-3">{note}</div>}
        </div>
        <svg width={scale.length} height={height} aria-hidden="true" className="block overflow-visible">
          {!wide && <Guides height={height} />}
          {children}
        </svg>
        <div className="score-end text-13 text-ink below-wide:flex below-wide:flex-wrap below-wide:justify-end below-wide:gap-x-4 below-wide:text-right">
          {end}
        </div>
      </div>
      {!wide && (
        <div className="frame">
          <div className="border-b border-rule" />
        </div>
      )}
    </div>
  );
};

interface OnLineProps {
  readonly x: number;
  readonly y: number;
  readonly width?: CoverWidth;
  readonly anchor?: 'start' | 'middle';
  readonly bold?: boolean;
  readonly children: string;
}

/** Words on a line of the score; the line makes room for them. */
export const OnLine = ({ x, y, width = 'medium', anchor = 'start', bold, children }: OnLineProps) => {
  const { discreet } = useDiscreet();
  const length = discreet ? COVER[width] : lengthOf(children, bold);
  return (
    <g>
      <rect
        x={(anchor === 'start' ? x : x - length / 2) - 5}
        y={y - 13}
        width={length + 10}
        height={18}
        className="fill-(--ground)"
      />
      <CoveredText
        x={x}
        y={y}
        anchor={anchor}
        width={width}
        className={`text-13 ${bold ? 'fill-ink font-semibold' : 'fill-ink-2'}`}
      >
        {children}
      </CoveredText>
    </g>
  );
};

/** A row's end in words, covered in discreet mode. */
export const End = ({ children, quiet }: { readonly children: string; readonly quiet?: boolean }) => (
  <span className={quiet ? 'text-ink-3' : ''}>
    <Covered width="long">{children}</Covered>
  </span>
);
