import { t } from '@lingui/core/macro';
import { useState, type KeyboardEvent, type ReactNode } from 'react';
import { useDiscreet } from '../device/discreet.ts';
import { widthOf } from './mark-labels.ts';

export type CoverWidth = 'short' | 'medium' | 'long';

/** Three fixed widths, so that a cover tells nothing of what is under it. */
export const COVER: Readonly<Record<CoverWidth, number>> = { short: 52, medium: 104, long: 148 };

/** Press and hold, by pointer or Space; letting go, leaving or losing focus covers again. */
export const useReveal = () => {
  const [revealed, setRevealed] = useState(false);
  const cover = () => setRevealed(false);
  return {
    revealed,
    handlers: {
      onPointerDown: () => setRevealed(true),
      onPointerUp: cover,
      onPointerLeave: cover,
      onPointerCancel: cover,
      onBlur: cover,
      onContextMenu: (event: { preventDefault: () => void }) => event.preventDefault(),
      onKeyDown: (event: KeyboardEvent) => {
        if (event.key !== ' ') return;
        event.preventDefault();
        setRevealed(true);
      },
      onKeyUp: (event: KeyboardEvent) => event.key === ' ' && cover(),
    },
  };
};

interface CoveredProps {
  readonly width?: CoverWidth;
  /** Inside a button or a link, which has the keyboard itself: the cover then can't be focused or held. */
  readonly within?: boolean;
  readonly children: ReactNode;
}

/** How wide words are on a drawing, or the cover that lies over them. */
export const useWidthOf = (cover: CoverWidth): ((text: string) => number) => {
  const { discreet } = useDiscreet();
  return discreet ? () => COVER[cover] : widthOf;
};

/**
 * Words that discreet mode takes out of the page. While it is on they aren't in the document at all, save for as
 * long as someone holds this one cover.
 */
export const Covered = ({ width = 'medium', within = false, children }: CoveredProps) => {
  const { discreet } = useDiscreet();
  const { revealed, handlers } = useReveal();
  if (!discreet) return children;
  const cover = (
    <span
      className="hatched inline-block h-[0.72em] max-w-full align-[-0.04em]"
      style={{ width: COVER[width] }}
    />
  );
  if (within)
    return (
      <span aria-label={t`covered`} role="img">
        {cover}
      </span>
    );
  return (
    <span
      role="button"
      tabIndex={0}
      aria-label={revealed ? undefined : t`Covered; hold Space to read`}
      className="-my-1 inline-block max-w-full cursor-pointer touch-manipulation py-1 select-none"
      {...handlers}
    >
      {revealed ? children : cover}
    </span>
  );
};

/** A paragraph under cover: as many lines as its length would take, each of one of the three widths or whole. */
export const CoveredLines = ({
  lines = 1,
  children,
}: {
  readonly lines?: number;
  readonly children: ReactNode;
}) => {
  const { discreet } = useDiscreet();
  const { revealed, handlers } = useReveal();
  if (!discreet) return children;
  return (
    <span
      role="button"
      tabIndex={0}
      aria-label={revealed ? undefined : t`Covered; hold Space to read`}
      className="block cursor-pointer touch-manipulation select-none"
      {...handlers}
    >
      {revealed
        ? children
        : Array.from({ length: lines }, (_, line) => (
            <span key={line} className="block h-lh py-[0.28lh]">
              <span
                className={`hatched block h-full ${line === lines - 1 && lines > 1 ? 'w-1/2' : 'w-full'}`}
              />
            </span>
          ))}
    </span>
  );
};

/** The same inside a drawing; the words leave the SVG as well. */
export const CoveredText = ({
  x,
  y,
  anchor = 'start',
  width = 'medium',
  className,
  children,
}: {
  readonly x: number;
  readonly y: number;
  readonly anchor?: 'start' | 'middle' | 'end';
  readonly width?: CoverWidth;
  readonly className?: string;
  readonly children: ReactNode;
}) => {
  const { discreet } = useDiscreet();
  if (!discreet)
    return (
      <text x={x} y={y} textAnchor={anchor} className={className}>
        {children}
      </text>
    );
  const shift = anchor === 'start' ? 0 : anchor === 'middle' ? COVER[width] / 2 : COVER[width];
  return (
    <foreignObject x={x - shift} y={y - 10} width={COVER[width]} height={11}>
      <div className="hatched h-full w-full" />
    </foreignObject>
  );
};
