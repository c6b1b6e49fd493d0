import { useId, useLayoutEffect, useRef, useState, type ReactNode } from 'react';

interface PopupProps {
  readonly button: ReactNode;
  readonly label?: string;
  readonly className?: string;
  readonly side?: 'left' | 'right';
  readonly up?: boolean;
  readonly children: (close: () => void) => ReactNode;
}

/** Between a button and what it opens, in pixels. */
const GAP = 8;

/** Beside the button: in the page, so that it scrolls along; above it where the button stays at the foot of the window. */
const placed = (panel: HTMLElement, opener: HTMLElement, side: 'left' | 'right', up: boolean): void => {
  const { left, right, top, bottom } = opener.getBoundingClientRect();
  const { clientWidth, clientHeight } = document.documentElement;
  Object.assign(panel.style, {
    position: up ? 'fixed' : 'absolute',
    [side]: `${side === 'left' ? left + scrollX : clientWidth - right - scrollX}px`,
    ...(up ? { bottom: `${clientHeight - top + GAP}px` } : { top: `${bottom + scrollY + GAP}px` }),
  });
};

/**
 * A button that opens a small panel beside itself: the browser’s own popover, which Esc, a press elsewhere and a phone’s
 * way back close, and which gives the focus back. Leaving it by Tab closes it as well.
 */
export const Popup = ({ button, label, className = '', side = 'left', up = false, children }: PopupProps) => {
  const [open, setOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const panel = useRef<HTMLDivElement>(null);
  const id = useId();
  useLayoutEffect(() => {
    if (!open) return undefined;
    const place = () => {
      if (panel.current && opener.current) placed(panel.current, opener.current, side, up);
    };
    place();
    addEventListener('resize', place);
    return () => removeEventListener('resize', place);
  }, [open, side, up]);
  const close = () => document.getElementById(id)?.hidePopover();
  return (
    <div
      className="min-w-0"
      onBlur={({ currentTarget, relatedTarget }) => {
        if (relatedTarget && !currentTarget.contains(relatedTarget)) close();
      }}
    >
      <button
        ref={opener}
        type="button"
        popoverTarget={id}
        aria-expanded={open}
        aria-controls={id}
        {...(label ? { 'aria-label': label } : {})}
        className={`cursor-pointer ${className}`}
      >
        {button}
      </button>
      <div
        ref={panel}
        id={id}
        popover="auto"
        // Drawn before it opens, and gone once it is closed: what had the focus is there until the browser gives it back.
        onBeforeToggle={({ newState }) => newState === 'open' && setOpen(true)}
        onToggle={({ newState }) => setOpen(newState === 'open')}
        className="inset-auto m-0 max-h-[70vh] min-w-56 overflow-auto rounded-6 border border-field bg-sheet px-0 py-1.5 text-ink"
      >
        {open && children(close)}
      </div>
    </div>
  );
};
